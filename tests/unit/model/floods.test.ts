import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFiles } from '../../../src/model/read/files.ts';
import { placeOfFile } from '../../../src/model/read/kind-of-file.ts';
import { readingCost } from '../../../src/model/read/reading-cost.ts';
import { MAX_LINE_LENGTH, MAX_MARKS } from '../../../src/model/read/text-limits.ts';
import { MAX_CELLS } from '../../../src/model/read/table-rows.ts';
import { unfitFiles } from '../../../src/model/read/unfit-files.ts';
import { DEFAULT_CONTENT } from '../../../src/model/content-folder.ts';
import { check, soundText, soundWith } from './fixture.ts';

const CHAPTER = 'handbook/guide/first-steps.mdx';
const LINES = soundText(CHAPTER).split('\n').length;

const bodyWith = (text: string) => check(soundWith({ [CHAPTER]: `${soundText(CHAPTER)}\n${text}\n` })).problems;

/** Returns the problems that a flood of one mark in a chapter causes. */
const REFUSED: Record<string, [text: string, message: RegExp]> = {
  'quotations in one line': ['>'.repeat(1e6), /the line has 1,000,000 characters; at most 20,000 are read/],
  'quotations in one short line': ['>'.repeat(MAX_LINE_LENGTH), /quotations or lists are more than 100 deep/],
  'lists in lists': [`${'- '.repeat(101)}x`, /more than 100 deep/],
  'lists in quotations in numbered lists': [`${'> - 1. '.repeat(40)}x`, /more than 100 deep/],
  'braces in one line': ['{'.repeat(1e6), /1,000,000 characters/],
  'braces in many lines': ['{\n'.repeat(MAX_MARKS + 1), /holds 5,00\d times \{; at most 5,000/],
  'comments in many paragraphs': ['{/* */}\n\n'.repeat(1e5), /the file holds 100,00\d times \{/],
  'components that are never closed': ['<Do>\n\n'.repeat(1e5), /the file holds 100,0\d\d times </],
  quotes: ['"'.repeat(10_000), /the paragraph that starts here holds 10,000 times "; at most 5,000/],
  'apostrophes over many lines': ["a' b'\n".repeat(20_000), /holds 40,000 times '/],
  entities: ['&#1; \n'.repeat(50_000), /holds 50,000 times &/],
  'words in many paragraphs': [
    'word word\n\n'.repeat(20_000),
    /the page has 220,\d{3} characters; at most 200,000 are/,
  ],
  'an image written as text': [`![x](data:image/png;base64,${'A'.repeat(50_000)})`, /save the image next to the page/],
};

for (const [name, [text, message]] of Object.entries(REFUSED)) {
  test(`a flood is refused before it is parsed: ${name}`, () => {
    const file = { path: CHAPTER, text: `${soundText(CHAPTER)}\n${text}\n`, form: 'mdx' } as const;
    const { paths } = unfitFiles([file], () => assert.fail('its parser has begun'));
    assert.ok(paths.has(CHAPTER));
    const problems = bodyWith(text);
    assert.deepEqual([...new Set(problems.map(({ file, kind }) => `${file} ${kind}`))], [`${CHAPTER} too-complex`]);
    assert.match(problems[0]?.message ?? '', message);
  });
}

test('tables are refused when their missing cells would make millions, in one table or in many', () => {
  const table = (columns: number, rows: number) =>
    `${'| a '.repeat(columns)}|\n${'| --- '.repeat(columns)}|\n${'| a |\n'.repeat(rows - 1)}\n`;
  const tooComplex = (text: string) => bodyWith(text).filter(({ kind }) => kind === 'too-complex');
  const [only, ...others] = tooComplex(table(1500, 3000));
  assert.deepEqual([only?.line, others], [LINES + 1, []]);
  assert.match(only?.message ?? '', /1,500 columns and 3,000 rows, .* 4,500,000 cells; at most 20,000/);
  assert.deepEqual(tooComplex(table(100, MAX_CELLS / 100)), []);
  assert.equal(tooComplex(table(100, 101) + table(100, 100)).length, 1);
});

test('a flood is told where it begins', () => {
  assert.deepEqual(
    bodyWith(`\nText.\n\n${'"'.repeat(10_000)}`).map(({ line }) => line),
    [LINES + 4],
  );
});

test('a text field does not hold a flood either, on however many lines', () => {
  const field = (value: string) =>
    check(
      soundWith({ 'tools/alpha.yaml': soundText('tools/alpha.yaml').replace(/^summary:.*$/m, `summary: >\n${value}`) }),
    ).problems.map(({ line, kind }) => `${line} ${kind}`);
  assert.deepEqual(field(`  ${"'".repeat(80_000)}`), ['4 too-complex']);
  assert.deepEqual(field(`  ${"' ".repeat(40)}\n`.repeat(1000)), ['3 too-complex', '3 wrong-value']);
  assert.deepEqual(field(`  ${"'".repeat(600)}`), ['3 too-complex']);
});

test('what is too costly to read at once is tried in a process of its own, and told with what makes it so', () => {
  const problems = bodyWith(`${`${`'a' "b 'c' `.repeat(124)}\n`.repeat(10)}\n`.repeat(14));
  assert.deepEqual(
    problems.map(({ line, kind, message }) => `${line} ${kind} ${message}`),
    [
      `${LINES + 1} too-complex reading this file takes more than 3 seconds: the paragraph that starts here costs most, with 4,960 times '.`,
    ],
  );
});

test('tags inside of code, each of which doubles the time, are tried first however short the text is', () => {
  const [problem] = bodyWith('{a<Do>'.repeat(40));
  assert.match(problem?.message ?? '', /^reading this file takes more than 3 seconds: the file holds \d+ times \{\.$/);
});

test('a long table is read, although a paragraph of its length would take too long', () => {
  const rows = `| "One" | 'two' isn't | ${'word '.repeat(20)} |\n`.repeat(1000);
  const text = `| A | B | C |\n| --- | --- | --- |\n${rows}`;
  assert.ok(readingCost(text, 'mdx').milliseconds > 1000);
  assert.deepEqual(bodyWith(text), []);
});

test('components that the site fills in are refused beyond what a page can be built with', () => {
  const rules = (many: number) => bodyWith('<Rule id="BASE-01" />\n\n'.repeat(many));
  // The page has two already.
  assert.deepEqual(rules(198), []);
  assert.deepEqual(
    rules(4500).map(({ line, kind, message }) => `${line} ${kind} ${message}`),
    [
      `${LINES + 1 + 396} too-complex this is one of 4502 components that the site fills in; at most 200 are built on a page.`,
    ],
  );
});

test('nothing in content/ is near the cost at which it would be tried first', () => {
  for (const { path, text } of readFiles(DEFAULT_CONTENT).files) {
    const place = placeOfFile(path);
    if (place && text !== undefined) assert.ok(readingCost(text, place.form).milliseconds < 200, path);
  }
});
