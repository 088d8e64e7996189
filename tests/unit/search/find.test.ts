import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findEntries } from '../../../src/search/find.ts';
import { fakeSearch } from './fake-search.ts';

const TITLES = ['Codex', 'Codex in Applied AI', 'Q developer', 'May I use this tool?', 'Tools'];
const search = () => fakeSearch(TITLES, ['codex', 'applied', 'developer', 'tools']);
const titles = (matches: { id: string }[]) => matches.map(({ id }) => id);

test('what begins with the words is found', async () => {
  const found = await findEntries(search(), 'cod app', '');
  assert.deepEqual(titles(found.matches), ['Codex in Applied AI']);
  assert.deepEqual(found.words, ['cod', 'app']);
});

test('a word that only shares its first letters with a known one finds nothing', async () => {
  const found = await findEntries(search(), 'qwertz', '');
  assert.deepEqual(found, { words: [], without: ['qwertz'], instead: [], matches: [], verbatim: [], byType: {} });
});

test('an unknown word is left out, and said so', async () => {
  const found = await findEntries(search(), 'codex qwertz', '');
  assert.deepEqual(titles(found.matches), ['Codex', 'Codex in Applied AI']);
  assert.deepEqual(found.without, ['qwertz']);
});

test('a slip is put right, and said so', async () => {
  const found = await findEntries(search(), 'develpoer', '');
  assert.deepEqual(titles(found.matches), ['Q developer']);
  assert.deepEqual(found.instead, [['develpoer', 'developer']]);
});

test('when nothing has all the words, the rest counts', async () => {
  const found = await findEntries(search(), 'codex applied developer', '');
  assert.deepEqual(titles(found.matches), ['Codex in Applied AI']);
  assert.deepEqual(found.words, ['codex', 'applied']);
  assert.deepEqual(found.without, ['developer']);
});

test('a title made of small words can be found by all of it', async () => {
  const found = await findEntries(search(), 'may i use this tool', '');
  assert.deepEqual(found.words, ['tool']);
  assert.deepEqual(titles(found.verbatim), ['May I use this tool?']);
});

test('a phrase in quotation marks is taken as it stands', async () => {
  assert.deepEqual((await findEntries(search(), '"qwertz"', '')).matches, []);
  assert.deepEqual(titles((await findEntries(search(), '"q developer"', '')).matches), ['Q developer']);
});
