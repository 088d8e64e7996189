import assert from 'node:assert/strict';
import { test } from 'node:test';
import { authorProblems } from '../../../src/commands/check/author-problems.ts';

const filesOf = (author: string, ...changed: string[]) => authorProblems(author, changed).map(({ file }) => file);

test('people may change their own records, and everything that is no record', () => {
  assert.deepEqual(
    filesOf('mira-k', 'content/completions/mira-k/engineers.json', 'content/rules/base.yaml', 'README.md'),
    [],
  );
});

test('the record of somebody else is refused, wherever the content folder is', () => {
  const file = 'completions/mira-k/engineers.json';
  for (const path of [file, `content/${file}`, `our/handbook/${file}`, `our\\${file}`])
    assert.deepEqual(filesOf('tom', path), [file], path);
});

test('upper and lower case do not make two people, nor one record another', () => {
  assert.deepEqual(filesOf('Mira-K', 'content/completions/mira-k/engineers.json'), []);
  assert.deepEqual(filesOf('tom', 'content/Completions/Mira-K/engineers.json'), ['Completions/Mira-K/engineers.json']);
});

test('who the author is, is compared whole', () => {
  assert.equal(filesOf('mira', 'content/completions/mira-k/engineers.json').length, 1);
  assert.equal(filesOf('mira-k', 'content/completions/mira/engineers.json').length, 1);
});

test('one of the two options alone is a mistake of the CI step', () => {
  assert.throws(() => authorProblems('tom', undefined), /^Error: --author and --changed go together/);
  assert.throws(() => authorProblems(undefined, ['x']), /go together/);
  assert.deepEqual(authorProblems(undefined, undefined), []);
});

for (const path of [
  'content/completions/mira-k/../tom/engineers.json',
  'content/completions/tom/./engineers.json',
  'content/completions//tom//engineers.json',
  'content/completions/tom/engineers.json\n',
  '"content/completions/tom/eng\\303\\251.json"',
  'content/completions/tom/engineers.yaml',
  'content/completions/tom/more/engineers.json',
]) {
  test(`${JSON.stringify(path)} lies in the folder of tom, and mira-k may not change it`, () => {
    assert.equal(filesOf('mira-k', path).length, 1);
    assert.deepEqual(filesOf('tom', path), []);
  });
}

for (const path of [
  'content/completions/mira-k',
  'content/completions',
  'content/completion\u017f/tom/engineers.json',
  'content/comple\u200btions/tom/engineers.json',
  'content/completions./tom/engineers.json',
]) {
  test(`${JSON.stringify(path)} is in the place of records, and mira-k may not change it`, () => {
    assert.equal(filesOf('mira-k', path).length, 1);
  });
}

test('what only becomes a handle in lower case is somebody else’s', () => {
  assert.equal(filesOf('kim', 'content/completions/\u212aim/engineers.json').length, 1);
});
