import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pictureSize } from '../../../src/looks/picture-size.ts';

const svg = (attributes: string) =>
  pictureSize('looks/a.svg', new TextEncoder().encode(`<svg xmlns="x" ${attributes}><path viewBox="0 0 1 1"/></svg>`));

test('a drawing is as large as its viewBox, else as its width and height', () => {
  assert.deepEqual(svg('viewBox="0 0 180 40.5" width="9"'), { width: 180, height: 40.5 });
  assert.deepEqual(svg("viewBox='-1,-1,20,10'"), { width: 20, height: 10 });
  assert.deepEqual(svg('width="64px" height="32"'), { width: 64, height: 32 });
  assert.equal(svg('width="100%" height="100%"'), undefined);
  assert.equal(svg(''), undefined);
});

test('a PNG says its size in its header', () => {
  const bytes = new Uint8Array(24);
  new DataView(bytes.buffer).setUint32(16, 300);
  new DataView(bytes.buffer).setUint32(20, 100);
  assert.deepEqual(pictureSize('looks/a.png', bytes), { width: 300, height: 100 });
  assert.equal(pictureSize('looks/a.png', bytes.subarray(0, 20)), undefined);
});
