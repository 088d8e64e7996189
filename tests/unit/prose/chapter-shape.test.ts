import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chapterShape, shortChapters } from '../../../src/prose/chapter-shape.ts';
import { findingLines } from '../../../src/prose/finding.ts';
import type { Prose } from '../../../src/prose/passage.ts';
import { chapter, written } from './written.ts';

const words = (count: number) => Array<string>(count).fill('word').join(' ');
const part = (count: number) => `${words(count)}\n\n## More\n\n`;
const END = '## What to do\n\n1. Ask.\n';
const SHORT = new Set(['handbook/welcome/first-day.mdx']);
const shape = (prose: Prose) => findingLines(chapterShape(prose, SHORT)).map((line) => line.replace(/^\S+\s+/, ''));

test('a chapter that keeps the promises passes', () => {
  assert.deepEqual(shape(chapter(part(300) + part(300) + END)), []);
});

test('a chapter that is too short or too long is found', () => {
  assert.deepEqual(shape(chapter(part(390) + END)).slice(0, 1), ['a chapter of 395 words: write 400 to 900.']);
  assert.deepEqual(shape(chapter(part(280).repeat(3) + part(55) + END)), ['a chapter of 903 words: write 400 to 900.']);
});

test('words in tables and callouts count, generated tables do not', () => {
  const table = `| ${words(150)} | ${words(150)} |\n|---|---|\n| a | b |\n\n`;
  assert.deepEqual(shape(chapter(`${part(300)}${table}<Routes />\n\n${END}`)), [
    '302 words without a heading after "More": add a heading; at most 300 words between two.',
  ]);
});

test('a long opening without a heading is found', () => {
  assert.deepEqual(shape(chapter(part(301) + part(300) + END)), [
    `301 words without a heading after "${words(8)} ": add a heading; at most 300 words between two.`,
  ]);
});

test('a summary that is too long is found', () => {
  assert.deepEqual(shape(chapter(part(300) + part(300) + END, words(61))), [
    'a summary of 61 words: write at most 60.',
  ]);
});

test('the last section is what to do, and it is a list', () => {
  assert.deepEqual(shape(chapter(`${part(300)}${part(300)}${END}\n## See also\n\n- Rules\n`)), [
    'the last section is "See also": end with "## What to do".',
  ]);
  assert.deepEqual(shape(chapter(`${part(300)}${part(300)}## What to do\n\nAsk.\n`)), [
    'no list of actions: list what the reader does, in order.',
  ]);
});

test('chapters for newcomers and sheets may be short, others may not', () => {
  const at = (file: string) => ({ at: { file } });
  const chapters = [
    { id: 'welcome/first-day', section: 'welcome', oneSheet: false, ...at('first-day') },
    { id: 'guide/sheet', section: 'guide', oneSheet: true, ...at('sheet') },
    { id: 'guide/long', section: 'guide', oneSheet: false, ...at('long') },
    { id: 'start/old', section: 'start', oneSheet: false, ...at('old') },
  ];
  const shortOf = (isStart: boolean) => [
    ...shortChapters({ sections: [{ id: 'welcome', isStart }], chapters } as unknown as Parameters<
      typeof shortChapters
    >[0]),
  ];
  assert.deepEqual(shortOf(true), ['first-day', 'sheet']);
  assert.deepEqual(shortOf(false), ['old', 'sheet']);
});

test('a chapter that may be short still says what to do', () => {
  const [file = ''] = SHORT;
  const matter = '---\ntitle: Start\nsummary: Short.\n---\n\n';
  assert.deepEqual(shape(written(file, matter + END)), []);
  assert.equal(shape(written(file, `${matter}Ask.\n`)).length, 1);
});

test('other files have no such promises', () => {
  assert.deepEqual(shape(written('faq/a.mdx', '---\nquestion: Why?\n---\n\nBecause.\n')), []);
});
