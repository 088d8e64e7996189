import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unwatchedData } from '../../../src/integrations/unwatched-data.ts';
import { WATCHED_LISTS, WatchedBodies } from '../../../src/integrations/watched-bodies.ts';
import { handbookOf, soundText, soundWith } from '../model/fixture.ts';

const CHAPTER = 'handbook/guide/first-steps.mdx';
const dataOf = (changes: Record<string, string | undefined>) =>
  unwatchedData(handbookOf(soundWith(changes)), WATCHED_LISTS);
const edited = (path: string, from: string | RegExp, to: string) => {
  const text = soundText(path).replace(from, to);
  assert.notEqual(text, soundText(path));
  return { [path]: text };
};

test('the data of the pages is the same after an edit of a text that has a page, and another one after any other edit', () => {
  const now = dataOf({});
  assert.equal(dataOf({ [CHAPTER]: `${soundText(CHAPTER)}\nOne more paragraph.\n` }), now);
  assert.notEqual(dataOf({ [CHAPTER]: `${soundText(CHAPTER)}\n## One more heading\n\nText.\n` }), now);
  assert.notEqual(dataOf(edited(CHAPTER, /title: .*/, 'title: Another title')), now);
  const note = 'changes/2026-11-01-first-edition.mdx';
  assert.notEqual(dataOf({ [note]: `${soundText(note)}\nOne more paragraph.\n` }), now);
});

test('a page may read its own text; that it reads another one is noted until the next page begins', () => {
  const handbook = handbookOf(soundWith({}));
  const [chapter] = handbook.chapters;
  const text = chapter?.body;
  const bodies = new WatchedBodies(handbook);
  assert.equal(bodies.ownText('/handbook/guide/first-steps/'), text);
  assert.equal(bodies.ownText('/tools/'), undefined);
  bodies.beginPage('/handbook/guide/first-steps/');
  assert.equal(chapter?.body, text);
  assert.equal(bodies.hasReadOther, false);
  bodies.beginPage('/tools/');
  assert.equal({ ...chapter }.body, text);
  assert.equal(bodies.hasReadOther, true);
  bodies.beginPage('/policy/');
  assert.equal(bodies.hasReadOther, false);
});

test('that a page reads what the check found is noted, and that it only has the list is not', () => {
  const handbook = handbookOf(soundWith({}));
  const bodies = new WatchedBodies(handbook);
  const problems = bodies.watchProblems([]);
  const page = { handbook, problems };
  bodies.beginPage('/policy/');
  assert.equal(page.handbook, handbook);
  assert.equal(bodies.hasReadProblems, false);
  bodies.beginPage('/about/status/');
  assert.deepEqual(
    page.problems.map(({ message }) => message),
    [],
  );
  assert.equal(bodies.hasReadProblems, true);
  bodies.beginPage('/policy/');
  assert.equal(bodies.hasReadProblems, false);
});
