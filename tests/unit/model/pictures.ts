import { crc32 } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import type { ImageType } from '../../../src/model/read/image-type.ts';

const SIDES = { width: 60, height: 40 };

/** The same noise in every run: an image of other bytes may be cut where nothing of its pixels is lost. */
const NOISE = Uint8Array.from(
  { length: SIDES.width * SIDES.height * 3 },
  (_, at) => Math.imul(at + 1, 2654435761) >>> 24,
);

/** A picture of noise, which no format can leave out pixels of. */
export const noise = (): Sharp => sharp(NOISE, { raw: { ...SIDES, channels: 3 } });

/** One colour. */
export const flat = (width: number, height: number): Sharp =>
  sharp({ create: { width, height, channels: 3, background: '#24507a' } });

/** A PNG whose header says another size than its pixels have. */
export function claiming(width: number, height: number): Buffer {
  const png = Buffer.from(PICTURES.PNG);
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  return png;
}

/** A GIF of any size that moves: every frame changes its first pixel. */
export function moving(frames: number, width = 8, height = 8): Buffer {
  const screen = Buffer.from('GIF89a\0\0\0\0\x80\0\0\0\0\0\xff\xff\xff', 'latin1');
  screen.writeUInt16LE(width, 6);
  screen.writeUInt16LE(height, 8);
  const frame = (colour: string) => `\x21\xf9\x04\0\x0a\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02${colour}\x01\0`;
  const body = Array.from({ length: frames }, (_, index) => frame(index % 2 ? 'L' : 'D')).join('');
  return Buffer.concat([screen, Buffer.from(`${body};`, 'latin1')]);
}

/** A sound image of every format. */
export const PICTURES: Readonly<Record<ImageType, Buffer>> = {
  PNG: await noise().png().toBuffer(),
  JPEG: await noise().jpeg().toBuffer(),
  WebP: await noise().webp().toBuffer(),
  GIF: await noise().gif().toBuffer(),
  AVIF: await noise().avif().toBuffer(),
};

/** An image that runs script when it is opened on its own. */
export const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><script>alert(1)</script></svg>';
