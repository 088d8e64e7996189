import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { FRAME_LIMIT, SHORT_PAGE } from '../site/budget/limits.ts';
import { htmlAt, pages } from '../site/built/site.ts';

const READ = ['chapter', 'faq', 'check', 'tool'];

const weighed = pages
  .filter(({ kind }) => READ.includes(kind))
  .map(({ path }) => {
    const html = htmlAt(path);
    const text = /<main\b[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
    const words = text
      .replaceAll(/<[^>]*>/g, ' ')
      .trim()
      .split(/\s+/).length;
    return { path, words, bytes: zipped(html), frame: zipped(html) - zipped(text) };
  });

function zipped(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

test('a page to read is its text, and a frame of a known weight', () => {
  assert.ok(weighed.every(({ words }) => words > 1));
  assert.deepEqual(
    weighed.filter(({ frame }) => frame > FRAME_LIMIT),
    [],
  );
});

test('a page to read that is no longer than pages of documentation are weighs at most 14 KB', () => {
  const short = weighed.filter(({ words }) => words <= SHORT_PAGE.words);
  assert.ok(short.length > 0);
  assert.deepEqual(
    // The script that every page has is a file of its own, below 1 KB.
    short.filter(({ bytes }) => bytes + 1000 > SHORT_PAGE.bytes),
    [],
  );
});
