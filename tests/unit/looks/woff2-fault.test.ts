import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { BOLD, openFont, reachesBold } from '../../../src/looks/font-face.ts';
import { woff2Fault } from '../../../src/looks/woff2-fault.ts';

const fileOf = (name: string) =>
  readFileSync(new URL(`../../../node_modules/@fontsource${name}.woff2`, import.meta.url));
const STATIC = fileOf('/source-sans-3/files/source-sans-3-latin-400-normal');
const VARIABLE = fileOf('-variable/source-sans-3/files/source-sans-3-latin-wght-normal');

/** Returns a WOFF2 file of one table that unpacks to as many zeros as are asked for. */
function bombOf(unpacked: number): Uint8Array {
  const packed = brotliCompressSync(Buffer.alloc(unpacked));
  const file = Buffer.alloc(50 + packed.length);
  file.writeUInt32BE(0x774f4632, 0);
  file.writeUInt32BE(0x00010000, 4);
  file.writeUInt32BE(file.length, 8);
  file.writeUInt16BE(1, 12);
  file.writeUInt32BE(packed.length, 20);
  packed.copy(file, 50);
  return file;
}

test('font files of one font pass, static and variable', () => {
  assert.equal(woff2Fault(STATIC), undefined);
  assert.equal(woff2Fault(VARIABLE), undefined);
});

test('a variable font says which weights it has, a static one has none to say', () => {
  const [text, variable] = [openFont(STATIC), openFont(VARIABLE)];
  assert.ok(text && variable);
  assert.deepEqual([text.weights, variable.weights], [undefined, [200, 900]]);
  assert.deepEqual([reachesBold(text), reachesBold(variable)], [false, true]);
  assert.equal(BOLD, 600);
});

const changed = (at: number, ...bytes: number[]) => {
  const file = Uint8Array.from(STATIC);
  file.set(bytes, at);
  return file;
};

const FAULTS: [string, Uint8Array, RegExp][] = [
  [
    'a file of another kind',
    new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" />'.repeat(3)),
    /no WOFF2/,
  ],
  ['an empty file', new Uint8Array(), /no WOFF2/],
  ['a WOFF file of the first version', changed(3, 0x46), /no WOFF2/],
  ['a collection of fonts', changed(4, ...new TextEncoder().encode('ttcf')), /several fonts/],
  ['the first half of a file', STATIC.subarray(0, STATIC.length / 2), /cut off/],
  ['more tables than bytes', changed(12, 0xff, 0xff), /list of tables|unpacked/],
  ['tables that are no Brotli', changed(400, ...Array.from({ length: 200 }, () => 0xaa)), /unpacked/],
  ['few bytes that become many', bombOf(64 * 1024 * 1024), /more than 4 MiB/],
];

for (const [what, bytes, message] of FAULTS)
  test(`a font is refused that is ${what}`, () => {
    assert.match(woff2Fault(bytes) ?? '', message);
  });

test('a damaged font never ends the check: it is refused, or opened', () => {
  fc.assert(
    fc.property(fc.nat(STATIC.length - 1), fc.nat(255), (at, byte) => {
      const file = changed(at, byte);
      if (woff2Fault(file) === undefined) openFont(file)?.shows('ß');
    }),
    { numRuns: 60 },
  );
});
