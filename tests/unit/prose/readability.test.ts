import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readEnglish } from '../../../src/prose/read-english.ts';
import { FEWEST_JUDGED, hardReading, MAX_SENTENCE_WORDS, longSentences } from '../../../src/prose/readability.ts';
import { chapter } from './written.ts';

const PLAIN = 'Ask the person who owns the list. ';
const HARD =
  'Organisational accountability presupposes comprehensive documentation of institutional responsibilities. ';
const words = (count: number) => `One${' word'.repeat(count - 1)}. `;
const reading = (body: string) => readEnglish(chapter(body));

test('sentences are told apart, and code in them is one word', () => {
  const { sentences } = reading('Run `npm run check` first. `main` is protected.');
  assert.deepEqual(
    sentences.filter(({ passage }) => passage.kind === 'paragraph').map(({ words: found }) => found.length),
    [3, 3],
  );
});

test('items and cells do not run into one sentence', () => {
  const { sentences } = reading('- one\n- two\n\n| three | four |\n|---|---|\n| five | six |');
  assert.deepEqual(
    sentences.filter(({ passage }) => !passage.field).map(({ text }) => text),
    ['one', 'two', 'three', 'four', 'five', 'six'],
  );
});

test('a sentence that is too long is found where it begins', () => {
  assert.deepEqual(longSentences(reading(PLAIN + words(MAX_SENTENCE_WORDS))), []);
  const [found, ...rest] = longSentences(reading(PLAIN + words(MAX_SENTENCE_WORDS + 1)));
  assert.equal(rest.length, 0);
  assert.equal(found?.line, 6);
  assert.equal(found.column, PLAIN.length + 1);
  assert.match(found.found, new RegExp(`^a sentence of ${MAX_SENTENCE_WORDS + 1} words`));
});

test('a chapter with too many hard sentences is found, and they are listed', () => {
  const [found, ...rest] = hardReading([reading(PLAIN.repeat(FEWEST_JUDGED - 4) + HARD.repeat(4))]);
  assert.equal(rest.length, 0);
  assert.match(found?.found ?? '', /: 4 of 20 sentences ask for a reader older than 16$/);
  assert.equal(found?.instead.match(/Organisational/g)?.length, 4);
});

test('a few hard sentences are accepted', () => {
  assert.deepEqual(hardReading([reading(PLAIN.repeat(FEWEST_JUDGED - 3) + HARD.repeat(3))]), []);
});

test('too few sentences are not judged by their share', () => {
  assert.deepEqual(hardReading([reading(HARD.repeat(FEWEST_JUDGED - 1))]), []);
});
