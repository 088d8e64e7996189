import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexOf } from '../../../src/model/a-z.ts';
import { pagesOf } from '../../../src/model/pages.ts';
import { handbookOf, soundText, soundWith } from './fixture.ts';

const TERMS = 'glossary/terms.yaml';
const handbook = handbookOf(
  soundWith({
    [TERMS]: `${soundText(TERMS)}  - id: four-eyes\n    name: 4-eyes rule\n    definition: Two people look.\n  - id: apple\n    name: apple\n    definition: A fruit.\n`,
  }),
);
const index = indexOf(handbook);
const entries = index.flatMap((group) => group.entries);

test('letters and names stand in order, and capitals do not matter', () => {
  const letters = index.map(({ letter }) => letter);
  assert.deepEqual(letters, [...new Set(letters)], 'each letter once');
  assert.equal(letters[0], '0–9');
  assert.deepEqual(letters.slice(1), letters.slice(1).sort());
  const names = (index.find(({ letter }) => letter === 'A')?.entries ?? []).map(({ name }) => name);
  assert.deepEqual(names, ['A tool that is not listed', 'alfa', 'Alpha', 'apple']);
});

test('every entry stands under its first letter', () => {
  for (const { letter, entries: group } of index) {
    for (const { name } of group) {
      const first = name.slice(0, 1).toUpperCase();
      assert.equal(/[A-Z]/.test(first) ? first : '0–9', letter, name);
    }
  }
});

test('every page, rule and term can be found, and another name of a tool leads to it', () => {
  const paths = new Set(entries.map(({ path }) => path));
  // A page that goes on with another one is found by that one.
  for (const { path, goesOn = false } of pagesOf(handbook))
    assert.equal(paths.has(path), path !== '/search/' && !goesOn, path);
  assert.deepEqual(
    entries.find(({ name }) => name === 'RED-01 No labels from outside models'),
    {
      name: 'RED-01 No labels from outside models',
      path: '/policy/#RED-01',
      kind: 'rule',
    },
  );
  assert.equal(entries.find(({ name }) => name === 'Teacher model')?.path, '/glossary/#teacher-model');
  assert.deepEqual(
    entries.find(({ name }) => name === 'alfa'),
    { name: 'alfa', path: '/tools/alpha/', kind: 'see Alpha' },
  );
});
