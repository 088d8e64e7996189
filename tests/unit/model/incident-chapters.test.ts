import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstStepsPath, incidentChapters } from '../../../src/model/incident-chapters.ts';
import { handbookOf, soundWith } from './fixture.ts';

const sound = handbookOf(soundWith({}));

test('a handbook without a chapter about incidents has no door to one', () => {
  assert.deepEqual(incidentChapters(sound), []);
});

test('the door leads to the chapters that say what happened, in the order of the handbook', () => {
  const [chapter] = sound.chapters;
  assert.ok(chapter);
  const incident = { name: 'It went out', when: 'Our data reached a chat.' };
  const chapters = [{ ...chapter, id: 'guide/b', incident }, chapter, { ...chapter, id: 'guide/a', incident }];
  assert.deepEqual(
    incidentChapters({ ...sound, chapters }).map(({ id }) => id),
    ['guide/b', 'guide/a'],
  );
});

test('the door leads past the introduction, to the first heading', () => {
  const headings = [{ depth: 2, text: 'The first hour', slug: 'the-first-hour' }];
  assert.equal(firstStepsPath({ id: 'guide/a', headings }), '/handbook/guide/a/#the-first-hour');
  assert.equal(firstStepsPath({ id: 'guide/a', headings: [] }), '/handbook/guide/a/');
});
