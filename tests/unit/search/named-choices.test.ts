import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Choice } from '../../../src/search/choices.ts';
import { choicesQuery, namedChoices } from '../../../src/search/named-choices.ts';

const choice = (part: Choice['part'], id: string, ...phrases: string[]): Choice => ({ part, id, name: id, phrases });

const CHOICES = [
  choice('division', 'applied', 'applied ai', 'data engine'),
  choice('division', 'product', 'product'),
  choice('tool', 'alpha', 'alpha', 'alpha code'),
  choice('tool', 'beta', 'beta'),
  choice('data', 'customer', 'customer', 'personal data'),
  choice('use', 'code', 'product code', 'unit test'),
  choice('use', 'docs', 'commit message'),
];

const named = (typed: string) => {
  const found = namedChoices(CHOICES, typed);
  return found && choicesQuery(found);
};

test('a tool and another part are a question, in the order of the policy', () => {
  assert.equal(named('Alpha for unit tests?'), 'tool=alpha&use=code');
  assert.equal(
    named('may I write commit messages with beta, about customer data, in Applied AI'),
    'division=applied&tool=beta&data=customer&use=docs',
  );
});

test('a longer name goes first, and no word is read twice', () => {
  assert.equal(named('alpha product code'), 'tool=alpha&use=code');
  assert.equal(named('product code alpha product'), 'division=product&tool=alpha&use=code');
  assert.equal(named('alpha code product code'), 'tool=alpha&use=code');
});

test('no question without a tool, with two, or with nothing beside it', () => {
  for (const typed of ['', 'alpha', 'alpha code', 'product code', 'alpha or beta for product code', 'alphabet product'])
    assert.equal(named(typed), undefined, typed);
});

test('where several values of a part are named, the longer name counts', () => {
  assert.equal(named('beta product code commit message'), 'tool=beta&use=code');
});
