import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heavyImagesProblems, MAX_IMAGE_BYTES } from '../../../src/check/heavy-images-problems.ts';
import { readContentFiles } from '../../../src/model/read/read-content.ts';
import { soundText, soundWith, TODAY } from '../model/fixture.ts';

const PAGE = 'handbook/guide/first-steps.mdx';
const folder = 'handbook/guide';
/** The text of the page, without the image that it has. */
const TEXT = soundText(PAGE).replaceAll(/^!\[.*$/gm, '');

/** Returns what is said of a page that shows images of these sizes, in bytes, in this order. */
function said(...sizes: number[]): string[] {
  const images = sizes.map((size, index) => ({
    path: `${folder}/shown-${index}.png`,
    text: undefined,
    image: new Uint8Array(size),
  }));
  const lines = images.map((_image, index) => `![Screen ${index}](./shown-${index}.png)`);
  const { files } = soundWith({ [PAGE]: `${TEXT}\n${lines.join('\n\n')}\n` });
  const all = [...files, ...images];
  const { records } = readContentFiles({ files: all, problems: [] }, { today: TODAY });
  return heavyImagesProblems(records, all).map(({ file, line, message }) => `${file}:${line} ${message}`);
}

const linesOfPage = TEXT.split('\n').length;

test('one image of the size that a file may have is enough for a page, and one byte more is too much', () => {
  assert.deepEqual(said(MAX_IMAGE_BYTES), []);
  assert.deepEqual(said(MAX_IMAGE_BYTES / 2, MAX_IMAGE_BYTES / 2), []);
  assert.deepEqual(said(10, MAX_IMAGE_BYTES), [
    `${PAGE}:${linesOfPage + 3} the 2 images of this page have 1.01 MiB together, this one 1 MiB; at most 1 MiB on a page.`,
  ]);
});
