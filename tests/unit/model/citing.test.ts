import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citingOf } from '../../../src/model/citing.ts';
import { pagesOf } from '../../../src/model/pages.ts';
import { handbookOf, soundText, soundWith } from './fixture.ts';

const CHAPTER = 'handbook/guide/first-steps.mdx';
const withTables = handbookOf(
  soundWith({
    [CHAPTER]: `${soundText(CHAPTER)}\n<ProviderTerms />\n\n<ContaminationPaths />\n\n<PublicPolicies/>\n`,
  }),
);

test('a source lists every place that rests on it, each once, in reading order', () => {
  assert.deepEqual(citingOf(withTables).get('report'), [
    { path: '/handbook/guide/first-steps/', name: 'First steps' },
    { path: '/tools/alpha/', name: 'Alpha' },
    { path: '/policy/#RED-01', name: 'RED-01' },
    { path: '/handbook/guide/first-steps/', name: 'P-01' },
    { path: '/handbook/guide/first-steps/', name: 'D-01' },
    { path: '/handbook/guide/first-steps/', name: 'A-01' },
  ]);
});

test('a table that no chapter shows is no place to go to', () => {
  const names = (citingOf(handbookOf(soundWith({}))).get('report') ?? []).map(({ name }) => name);
  assert.deepEqual(names, ['First steps', 'Alpha', 'RED-01']);
});

test('every place is a page of the site, with the fragment that is named', () => {
  const pages = new Map(pagesOf(withTables).map(({ path, fragments }) => [path, fragments]));
  for (const { path } of [...citingOf(withTables).values()].flat()) {
    const [page = '', fragment] = path.split('#');
    assert.ok(pages.has(page), path);
    if (fragment) assert.ok(pages.get(page)?.includes(fragment), path);
  }
});
