import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerSearch } from '../../../src/search/answer.ts';
import { fakeSearch } from './fake-search.ts';

const TITLES = ['Claude chat', 'Claude', 'Codex chat', 'Codex'];
const titlesFor = async (typed: string) =>
  (await answerSearch(fakeSearch(TITLES, ['claude', 'codex', 'chat']), typed, '')).matches.map(({ id }) => id);

test('an exact title comes first, whatever the index puts before it', async () => {
  assert.deepEqual(await titlesFor('claude'), ['Claude', 'Claude chat']);
});

test('a slip counts as the word that it was taken for: a misspelt title is as exact as a right one', async () => {
  assert.deepEqual(await titlesFor('cluade'), ['Claude', 'Claude chat']);
  assert.deepEqual(await titlesFor('CDOEX'), ['Codex', 'Codex chat']);
});

test('an entry that has the word comes before those whose words only begin with it, in the order of the index', async () => {
  const search = fakeSearch(['Both sides', 'Bottom line', 'Review bot', 'Bot accounts'], ['bot']);
  const { matches } = await answerSearch(search, 'bot', '');
  assert.deepEqual(
    matches.map(({ id }) => id),
    ['Review bot', 'Bot accounts', 'Both sides', 'Bottom line'],
  );
});

test('a beginning that is no word of the handbook still finds the words that it begins', async () => {
  assert.deepEqual(await titlesFor('cod'), ['Codex chat', 'Codex']);
});
