import { brotliDecompressSync } from 'node:zlib';

/** The most bytes of a font once it is unpacked: more than any subset has that may be published. */
const MAX_UNPACKED = 4 * 1024 * 1024;

const SIGNATURE = 0x774f4632;
const HEADER = 48;
/** The last of the 63 tags that WOFF2 writes as numbers, and the number for any other: its tag follows. */
const OTHER_TAG = 63;
/** The numbers of the tables glyf and loca, which are packed in a way of their own where the others are not. */
const GLYPHS = [10, 11];
/** The flavours of one font: TrueType under its two names, and OpenType with outlines of PostScript. */
const FLAVOURS = [0x00010000, 0x74727565, 0x4f54544f];

/**
 * Returns why bytes are no WOFF2 file of one font that can be read at a bearable cost; undefined where they are. Programs that
 * open fonts unpack them without a limit, so this asks first: a few bytes could become gigabytes.
 */
export function woff2Fault(bytes: Uint8Array): string | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER || view.getUint32(0) !== SIGNATURE) return 'the file is no WOFF2';
  if (!FLAVOURS.includes(view.getUint32(4))) return 'the file holds several fonts, or one of another kind';
  if (view.getUint32(8) !== bytes.length) return 'the file is cut off, or longer than it says';
  const packedFrom = afterDirectory(bytes, view.getUint16(12));
  const packed = view.getUint32(20);
  if (packedFrom === undefined || packedFrom + packed > bytes.length) return 'its list of tables is damaged';
  try {
    brotliDecompressSync(bytes.subarray(packedFrom, packedFrom + packed), { maxOutputLength: MAX_UNPACKED });
  } catch {
    return `its tables cannot be unpacked, or have more than ${MAX_UNPACKED / 1024 ** 2} MiB`;
  }
  return undefined;
}

/** Returns the index of the first byte after the list of tables; undefined where the list does not end. */
function afterDirectory(bytes: Uint8Array, tables: number): number | undefined {
  let at: number | undefined = HEADER;
  for (let table = 0; table < tables; table++) {
    const flags = at === undefined ? undefined : bytes[at];
    if (at === undefined || flags === undefined) return undefined;
    const tag = flags & 63;
    const way = flags >> 6;
    at = afterNumber(bytes, at + (tag === OTHER_TAG ? 5 : 1));
    const isPackedAgain = GLYPHS.includes(tag) ? way === 0 : way !== 0;
    if (isPackedAgain && at !== undefined) at = afterNumber(bytes, at);
  }
  return at;
}

/** Returns the index after a number of up to five bytes, of which all but the last have their first bit set. */
function afterNumber(bytes: Uint8Array, at: number): number | undefined {
  for (let index = at; index < at + 5; index++) {
    const byte = bytes[index];
    if (byte === undefined) return undefined;
    if (byte < 128) return index + 1;
  }
  return undefined;
}
