import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import sharp from 'sharp';
import { imageProblems, MAX_SIDE_PIXELS, MAX_FRAMES, MAX_PIXELS } from '../../../src/check/image-problems.ts';
import type { ImageType } from '../../../src/model/read/image-type.ts';
import { claiming, flat, moving, noise, PICTURES, SVG } from './pictures.ts';

const ENDING: Readonly<Record<ImageType, string>> = { PNG: 'png', JPEG: 'jpg', WebP: 'webp', GIF: 'gif', AVIF: 'avif' };
const TYPES = Object.keys(ENDING) as ImageType[];

/** The last bytes that hold no pixels, the mark of the end among them: what is lost with them is nothing that a page shows. */
const SPARE_BYTES: Partial<Record<ImageType, number>> = { PNG: 16, GIF: 2, JPEG: 2 };

/** Returns the messages about an image, without the place. */
async function said(type: ImageType, image: Uint8Array): Promise<string[]> {
  const problems = await imageProblems([{ path: `a.${ENDING[type]}`, text: undefined, image }]);
  return problems.map(({ kind, message }) => `${kind}: ${message}`);
}

test('a sound image of every format passes, also in its rarer forms', async () => {
  for (const type of TYPES) assert.deepEqual(await said(type, PICTURES[type]), [], type);
  assert.deepEqual(
    await said('JPEG', await noise().jpeg({ progressive: true, chromaSubsampling: '4:4:4' }).toBuffer()),
    [],
  );
  assert.deepEqual(await said('JPEG', await noise().toColourspace('cmyk').jpeg().toBuffer()), []);
  assert.deepEqual(await said('PNG', await noise().toColourspace('rgb16').png({ progressive: true }).toBuffer()), []);
  assert.deepEqual(await said('PNG', await noise().ensureAlpha(0.5).png({ palette: true }).toBuffer()), []);
  assert.deepEqual(await said('WebP', await noise().webp({ lossless: true }).toBuffer()), []);
  assert.deepEqual(await said('AVIF', await noise().avif({ bitdepth: 8, lossless: true }).toBuffer()), []);
});

test('a photograph that a camera turned passes, whichever way', async () => {
  for (let orientation = 1; orientation <= 8; orientation++)
    assert.deepEqual(await said('JPEG', await noise().jpeg().withMetadata({ orientation }).toBuffer()), []);
});

for (const type of TYPES) {
  const spare = SPARE_BYTES[type] ?? 0;
  test(`a ${type} image that is cut off is refused, wherever it is cut`, async () => {
    const whole = PICTURES[type];
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 12, max: whole.length - 1 - spare }), async (length) => {
        const [message = ''] = await said(type, whole.subarray(0, length));
        assert.match(message, /^unusable-image: the \w+ image is damaged or cut off/);
      }),
      { numRuns: 60, seed: 20261122 },
    );
  });

  test(`a damaged ${type} image never makes the check fail, and what passes can be made into a picture for the page`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(5000), fc.uint8Array({ minLength: 1, maxLength: 8 }), async (at, damage) => {
        const bytes = Uint8Array.from(PICTURES[type]);
        bytes.set(damage, at % (bytes.length - damage.length));
        const errors = (await said(type, bytes)).filter((line) => line.startsWith('unusable-image'));
        if (errors.length === 0) await sharp(bytes, { failOn: 'none', pages: -1 }).rotate().webp().toBuffer();
      }),
      { numRuns: 60, seed: 20261122 },
    );
  });
}

test('sides and pixels have limits, told before anything is unpacked', async () => {
  assert.deepEqual(await said('PNG', await flat(MAX_SIDE_PIXELS, 1).png().toBuffer()), []);
  assert.deepEqual(await said('PNG', claiming(1, MAX_SIDE_PIXELS + 1)), [
    'unusable-image: the image measures 1 × 8193 pixels; a side has at most 8192.',
  ]);
  assert.equal(8000 * 5000, MAX_PIXELS);
  assert.deepEqual(await said('PNG', claiming(8000, 5001)), [
    'unusable-image: the image measures 8000 × 5001 pixels; at most 40 million pixels are shown.',
  ]);
  for (const side of [0x7fffffff, 0x80000000, 0xffffffff])
    assert.match((await said('PNG', claiming(side, side))).join(), /^unusable-image/);
});

test('a header that claims another size than the pixels have is not believed', async () => {
  for (const [width, height] of [
    [0, 0],
    [60, 0],
    [60, 41],
    [60, 4000],
    [8000, 5000],
    [61, 40],
  ] as const)
    assert.match(
      (await said('PNG', claiming(width, height))).join(),
      /^unusable-image: the PNG image is damaged or cut off/,
    );
});

test('a moving image is a warning, and its frames count', async () => {
  assert.deepEqual(await said('GIF', moving(1)), []);
  assert.deepEqual(await said('GIF', moving(3)), [
    'moving-image: the image has 3 frames. Readers cannot stop it, and paper shows one.',
  ]);
  const webp = await sharp(moving(2), { pages: -1 }).webp().toBuffer();
  assert.match((await said('WebP', webp)).join(), /^moving-image: the image has 2 frames/);
  const control = Buffer.from('\0\0\0\x08acTL\0\0\0\x02\0\0\0\0\xf3\x8d\x93\x70', 'latin1');
  const apng = Buffer.concat([PICTURES.PNG.subarray(0, 33), control, PICTURES.PNG.subarray(33)]);
  assert.deepEqual(await said('PNG', apng), [
    'moving-image: the PNG image moves: only its first picture is published.',
  ]);
  assert.match((await said('GIF', moving(MAX_FRAMES))).join(), /^moving-image/);
  assert.deepEqual(await said('GIF', moving(MAX_FRAMES + 1)), [
    'unusable-image: the image has 501 frames; at most 500 are shown.',
  ]);
  assert.deepEqual(await said('GIF', moving(11, 2000, 2000)), [
    'unusable-image: the image measures 2000 × 2000 pixels in 11 frames; at most 40 million pixels are shown.',
  ]);
});

test('another format under the beginning of an image is refused', async () => {
  for (const start of ['\x89PNG\r\n\x1a\n', '\xff\xd8\xff', 'GIF89a', 'RIFF\x40\0\0\0WEBP', '\0\0\0\x1cftypavif']) {
    const bytes = Buffer.concat([Buffer.from(start, 'latin1'), Buffer.from(SVG)]);
    for (const type of TYPES) assert.match((await said(type, bytes)).join(), /^unusable-image/, `${type} ${start}`);
  }
});

test('files that are no images, or were refused already, are not opened', async () => {
  assert.deepEqual(
    await imageProblems([
      { path: 'a.png', text: undefined },
      { path: 'a.yaml', text: 'a: 1' },
    ]),
    [],
  );
});
