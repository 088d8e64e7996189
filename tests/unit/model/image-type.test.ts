import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { fileFromBytes } from '../../../src/model/read/files.ts';
import { claimedImageType, imageTypeFault, isImage, type ImageType } from '../../../src/model/read/image-type.ts';
import { flat, PICTURES, SVG } from './pictures.ts';

const ENDINGS: Readonly<Record<ImageType, string[]>> = {
  PNG: ['.png', '.PNG', '.Png'],
  JPEG: ['.jpg', '.jpeg', '.JPG'],
  WebP: ['.webp'],
  GIF: ['.gif'],
  AVIF: ['.avif'],
};
const TYPES = Object.keys(ENDINGS) as ImageType[];
const ALL_ENDINGS = Object.values(ENDINGS).flat();

test('an image is known by the last ending of its name, in any case', () => {
  for (const type of TYPES) for (const ending of ENDINGS[type]) assert.equal(claimedImageType(`a/b${ending}`), type);
  for (const path of [
    'a.svg',
    'a.html',
    'a.png.yaml',
    'png',
    'a.png.',
    'a.png ',
    'a.apng',
    'a.constructor',
    'a.__proto__',
  ])
    assert.equal(isImage(path), false, path);
  assert.equal(claimedImageType('a.svg.png'), 'PNG');
});

test('the bytes of every format pass under its own endings and under no other', () => {
  for (const type of TYPES) {
    for (const ending of ALL_ENDINGS) {
      const fault = imageTypeFault(`a${ending}`, PICTURES[type]);
      if (ENDINGS[type].includes(ending)) assert.equal(fault, undefined, `${type} as ${ending}`);
      else
        assert.match(fault ?? '', new RegExp(`ends in \\${ending} but contains a ${type} image\\. Rename it, or save`));
    }
  }
});

test('SVG passes under no ending, however it is written', () => {
  const forms: (string | Uint8Array)[] = [
    SVG,
    `<?xml version="1.0"?>\n<!-- ${'x'.repeat(900)} -->\n${SVG}`,
    `<?xml version="1.0"?>\n<!-- ${'x'.repeat(9000)} -->\n${SVG}`,
    `\ufeff${SVG}`,
    ` \n\t${SVG}`,
    SVG.replace('<svg ', '<SVG\n'),
    SVG.replaceAll('svg', 's:svg').replace('xmlns', 'xmlns:s'),
    `<!DOCTYPE svg [<!ENTITY a "b">]>${SVG}`,
    `<html><body>${SVG}</body></html>`,
    Buffer.from(SVG, 'utf16le'),
    gzipSync(SVG),
    `%PDF-1.4\n${SVG}`,
  ];
  for (const form of forms)
    for (const ending of ALL_ENDINGS) assert.ok(imageTypeFault(`a${ending}`, Buffer.from(form)));
  assert.equal(
    imageTypeFault('a.png', Buffer.from(SVG)),
    'the file ends in .png but contains SVG, which can run script. Save the image as PNG.',
  );
});

test('what phones and old programs write is named', async () => {
  const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1');
  assert.match(imageTypeFault('a.jpg', heic) ?? '', /contains a HEIC image\. Save the image as JPEG/);
  assert.match(imageTypeFault('a.png', await flat(2, 2).tiff().toBuffer()) ?? '', /contains a TIFF image/);
  assert.match(imageTypeFault('a.png', Buffer.from('BM......')) ?? '', /contains a BMP image/);
});

test('an empty image, and anything that begins otherwise, is refused', () => {
  assert.equal(imageTypeFault('a.png', new Uint8Array()), 'the file is empty.');
  fc.assert(
    fc.property(fc.constantFrom(...ALL_ENDINGS), fc.uint8Array({ maxLength: 64 }), (ending, bytes) => {
      // Two bytes of a signature cannot be met by chance in so few runs, let alone three.
      assert.ok(imageTypeFault(`a${ending}`, bytes));
    }),
    { seed: 20261122 },
  );
});

test('only an image that begins like what it claims goes on as one', () => {
  assert.deepEqual(fileFromBytes('a.png', PICTURES.PNG).file.image, PICTURES.PNG);
  const { file, problems } = fileFromBytes('a.png', Buffer.from(SVG));
  assert.deepEqual(file, { path: 'a.png', text: undefined });
  assert.deepEqual(
    problems.map(({ kind, severity }) => [kind, severity]),
    [['unusable-image', 'error']],
  );
});
