import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import zlib from 'node:zlib';

/** Small enough for the cache of a processor. */
const CHUNK = 256 * 1024;
const PARTS_IN_ONE_GO = 256;

/**
 * The bytes of a file, one part after another in the same memory: a part is valid until the next one is asked for. They are
 * read without waiting in between, which is twice as fast; now and then everything else gets its turn.
 */
export async function* fileChunks(path: string): AsyncGenerator<Buffer, void> {
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.allocUnsafe(CHUNK);
    for (let part = 1; ; part += 1) {
      const bytes = readSync(file, buffer, 0, CHUNK, null);
      if (bytes === 0) return;
      yield buffer.subarray(0, bytes);
      if (part % PARTS_IN_ONE_GO === 0) await setImmediate();
    }
  } finally {
    closeSync(file);
  }
}

/** Returns whether this Node unpacks `.zst`: 22.15 and later do. */
export const unpacksZstd = (): boolean => typeof zlib.createZstdDecompress === 'function';

/** The bytes that a `.zst` file was made from. @throws Error for a damaged one */
export async function* zstdChunks(path: string): AsyncGenerator<Buffer, void> {
  const packed = createReadStream(path);
  const unpacked = packed.pipe(zlib.createZstdDecompress());
  packed.on('error', (error) => unpacked.destroy(error));
  try {
    for await (const chunk of unpacked) yield chunk as Buffer;
  } finally {
    packed.destroy();
  }
}
