import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FoundEntry, Matches, SearchIndex } from '../../../src/search/index-api.ts';
import { withOwnEntries } from '../../../src/search/own-entries.ts';
import { rememberSearches } from '../../../src/search/remember-searches.ts';
import { entry } from './fake-search.ts';

/** An index that gives for every word the same object and writes into it for which word it was asked, as Pagefind does in a page. */
function sharingIndex(): SearchIndex {
  const shared: FoundEntry = entry('The page');
  return {
    filters: () => Promise.resolve({}),
    preload: () => Promise.resolve(),
    search: (words) =>
      Promise.resolve({
        results: [
          {
            id: 'page',
            score: 1,
            data: async () => {
              await Promise.resolve();
              shared.excerpt = words;
              return shared;
            },
          },
        ],
        totalFilters: {},
      }),
  };
}

const excerpts = (found: readonly Matches[]) =>
  Promise.all(found.map(async ({ results: [first] }) => (await first?.data())?.excerpt));

test('two matches of one entry that are asked for at once each have their own words', async () => {
  const asked = ['cat', 'dog'];
  const bare = sharingIndex();
  const own = withOwnEntries(sharingIndex());

  assert.deepEqual(await excerpts(await Promise.all(asked.map((words) => bare.search(words)))), ['dog', 'dog']);
  assert.deepEqual(await excerpts(await Promise.all(asked.map((words) => own.search(words)))), asked);
});

test('an entry that could not be loaded is loaded again when it is asked for again', async () => {
  let isDown = true;
  const index = withOwnEntries({
    ...sharingIndex(),
    search: () =>
      Promise.resolve({
        results: [
          {
            id: 'page',
            score: 1,
            data: () => (isDown ? Promise.reject(new Error('offline')) : Promise.resolve(entry('The page'))),
          },
        ],
        totalFilters: {},
      }),
  });
  const [match] = (await index.search('page')).results;

  await assert.rejects(async () => match?.data(), /offline/);
  isDown = false;
  assert.equal((await match?.data())?.excerpt, 'The page');
});

/** An index that counts what it is asked, and whose answers wait for what was loaded before. */
function countingIndex() {
  const asked: string[] = [];
  const index: SearchIndex = {
    filters: () => {
      asked.push('filters');
      return Promise.resolve({});
    },
    preload: () => Promise.resolve(),
    search: (words, { filters = {} } = {}) => {
      asked.push(`${words} ${filters.type ?? ''}`.trim());
      return words === 'broken'
        ? Promise.reject(new Error('offline'))
        : Promise.resolve({ results: [], totalFilters: {} });
    },
  };
  return { index, asked };
}

test('each question is asked once, of each type by itself, and what entries are counted by is loaded once before', async () => {
  const { index, asked } = countingIndex();
  const remembering = rememberSearches(index);
  await Promise.all([remembering.search('cat'), remembering.search('cat'), remembering.search('cat', { filters: {} })]);
  await remembering.search('cat', { filters: { type: 'Rule' } });
  await remembering.filters();

  assert.deepEqual(asked, ['filters', 'cat', 'cat Rule']);
});

test('a search that failed is not remembered, and of many only the last ones are', async () => {
  const { index, asked } = countingIndex();
  const remembering = rememberSearches(index);
  await assert.rejects(remembering.search('broken'));
  await assert.rejects(remembering.search('broken'));
  assert.equal(asked.filter((words) => words === 'broken').length, 2);

  await remembering.search('cat');
  for (let number = 0; number < 20; number += 1) await remembering.search(`word ${number}`);
  await remembering.search('word 19');
  await remembering.search('cat');
  assert.equal(asked.filter((words) => words === 'word 19').length, 1);
  assert.equal(asked.filter((words) => words === 'cat').length, 2);
});
