import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { imageProblems, MAX_PIXELS, MAX_TOTAL_PIXELS } from '../../../src/check/image-problems.ts';
import { fileFromBytes } from '../../../src/model/read/files.ts';
import { readingCost } from '../../../src/model/read/reading-cost.ts';
import { AT_ONCE, MAX_TOTAL_MILLISECONDS, unfitFiles } from '../../../src/model/read/unfit-files.ts';

/** A file that is read at once by itself, and may nearly take as long as such files may. */
const flooded = (number: number) => ({
  path: `handbook/guide/flood-${String(number).padStart(4, '0')}.mdx`,
  text: 'We <3 words of prose.\n\n'.repeat(2400),
  form: 'mdx' as const,
});
const FLOODED = 400;
const small = { path: 'faq/may-i-start.mdx', text: 'Yes.', form: 'mdx' as const };

test('many files, each below its limit, are not read beyond what all together may cost; the costliest are named', () => {
  const files = [...Array.from({ length: FLOODED }, (_, index) => flooded(index)), small];
  const each = readingCost(flooded(0).text, 'mdx').milliseconds;
  const read = Math.floor(MAX_TOTAL_MILLISECONDS / each);
  const { paths, problems } = unfitFiles(files, () => assert.fail('none is tried'));
  assert.ok(each < AT_ONCE && read < FLOODED);
  assert.equal(paths.size, FLOODED - read);
  assert.ok(!paths.has(small.path));
  assert.equal(problems.length, 5);
  assert.deepEqual(
    problems.map(({ file, kind }) => `${file} ${kind}`),
    [0, 1, 2, 3, 4].map((number) => `${flooded(number).path} too-complex`),
  );
  assert.match(
    problems[0]?.message ?? '',
    /^all files together may take more than 120 seconds to read\. This one is among those that cost most, and was not read\. \d+ more were left out\.$/,
  );
});

test('a file that passes its trial counts with what a trial may take, so that files of that kind end as well', () => {
  const tag = (number: number) => ({ ...flooded(number), text: '{a<Do>'.repeat(40) });
  const tried: string[] = [];
  const { paths } = unfitFiles(
    Array.from({ length: 100 }, (_, index) => tag(index)),
    (files) => {
      tried.push(...files.map(({ path }) => path));
      return new Map();
    },
  );
  assert.equal(tried.length, 40);
  assert.equal(paths.size, 60);
});

test('images are not opened beyond what all together may hold', async () => {
  const [width, height] = [8000, 5000];
  assert.equal(width * height, MAX_PIXELS);
  const blank = { create: { width, height, channels: 3, background: '#fff' } } as const;
  const bytes = await sharp(blank).png().toBuffer();
  const most = MAX_TOTAL_PIXELS / MAX_PIXELS;
  const files = Array.from(
    { length: most + 7 },
    (_, index) => fileFromBytes(`handbook/guide/${index}.png`, bytes).file,
  );
  const problems = await imageProblems(files);
  assert.equal(problems.length, 5);
  for (const { kind, message } of problems) {
    assert.equal(kind, 'unusable-image');
    assert.match(message, /^all images together have more than 2000 million pixels\. .* 2 more were left out\.$/);
  }
});
