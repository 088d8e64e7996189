import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MAX_NAME_LENGTH, readChoices, writeChoices } from '../../../src/decide/choices.ts';
import { planKey, spaceOf } from '../../../src/policy/question.ts';
import { handbookOf, soundWith, TODAY } from '../model/fixture.ts';

const handbook = handbookOf(soundWith({}));
const nameIn = (name: string) =>
  readChoices(handbook, `?${new URLSearchParams({ tool: 'unlisted', name }).toString()}`, TODAY).choices.name;

test('the name of a tool in a link is one line: it forges no line of the request', () => {
  assert.equal(
    nameIn(' Tool\r\nAnswer: https://evil.example/\u2028x\u0085y '),
    'Tool Answer: https://evil.example/ x y',
  );
});

test('it holds nothing that shows the rest in another order, or that is no character', () => {
  assert.equal(nameIn('a\u202eb\u2066c\uffffd\u0007e'), 'abcde');
});

test('a name that is cut off in the middle of a character can still be put into an address', () => {
  const name = nameIn(`${'x'.repeat(MAX_NAME_LENGTH - 1)}\u{1f600}`);
  assert.equal(name.length, MAX_NAME_LENGTH);
  assert.doesNotThrow(() => encodeURIComponent(name));
});

test('a value that cannot be chosen is given back on one line', () => {
  assert.deepEqual(readChoices(handbook, '?division=a%0Ab', TODAY).strays, [{ part: 'division', value: 'a b' }]);
});

test('a plan whose answer stands beside comes back from the link; one that cannot be chosen is left out', () => {
  const [plan = ''] = spaceOf(handbook, TODAY).plans.map(planKey);
  const { choices } = readChoices(handbook, `?beside=${plan}`, TODAY);
  assert.equal(choices.beside, plan);
  assert.equal(writeChoices(choices), `?beside=${plan}`);
  assert.equal(readChoices(handbook, '?beside=no/plan', TODAY).choices.beside, undefined);
});

test('a tool is asked for together with its plan, as the home page does; what cannot be chosen is explained part by part', () => {
  const [plan = ''] = spaceOf(handbook, TODAY).plans.map(planKey);
  const [tool, own] = plan.split('/');
  const { choices, strays } = readChoices(handbook, `?tool=${plan}`, TODAY);
  assert.deepEqual([choices.chosen.tool, choices.chosen.plan, strays], [tool, own, []]);
  assert.deepEqual(readChoices(handbook, `?tool=${String(tool)}/none`, TODAY).strays, [
    { part: 'plan', value: 'none' },
  ]);
});
