import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexOf } from '../../../src/model/a-z.ts';
import { DEFAULT_CONTENT } from '../../../src/model/content-folder.ts';
import { pagesOf, rulePath, termPath } from '../../../src/model/pages.ts';
import { readContent } from '../../../src/model/read/read-content.ts';

const { handbook } = readContent(DEFAULT_CONTENT);
assert.ok(handbook);
const letters = indexOf(handbook);
const entries = letters.flatMap((letter) => letter.entries);

test('every page, rule and term is in the index', () => {
  const paths = [
    ...pagesOf(handbook).map(({ path }) => path),
    ...handbook.rules.map(({ id }) => rulePath(id)),
    ...handbook.glossary.filter(({ retired }) => !retired).map(({ id }) => termPath(id)),
  ].filter((path) => path !== '/search/' && !/^\/sources\/\d/.test(path));
  const listed = new Set(entries.map(({ path }) => path));
  assert.deepEqual(
    paths.filter((path) => !listed.has(path)),
    [],
  );
});

test('letters and the names below them stand in order', () => {
  const sorted = (names: string[]) => [...names].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
  assert.deepEqual(
    letters.map(({ letter }) => letter),
    sorted(letters.map(({ letter }) => letter)),
  );
  for (const { entries: below } of letters) {
    const names = below.map(({ name }) => name.toLowerCase());
    assert.deepEqual(names, sorted(names));
  }
});

test('another name of a tool leads to the tool', () => {
  assert.deepEqual(
    entries.find(({ name }) => name === 'chatgpt'),
    { name: 'chatgpt', path: '/tools/codex/', kind: 'see Codex' },
  );
});
