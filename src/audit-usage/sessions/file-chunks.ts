import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import zlib from 'node:zlib';

const CHUNK = 1_000_000;

/** The bytes of a file, one part after another in the same memory: a part is valid until the next one is asked for. */
export async function* fileChunks(path: string): AsyncGenerator<Buffer, void> {
  const file = await open(path, 'r');
  try {
    const buffer = Buffer.allocUnsafe(CHUNK);
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, CHUNK, null);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
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
