import { unzipSync, zipSync } from 'fflate';
import { PlainError } from '../basics/plain-error.ts';

const MAX_FILES = 2000;
const MAX_UNPACKED = 64e6;

/**
 * Unpacks a document of an office program within limits: a small archive can hold more than any memory.
 * @param name of the document, for messages
 * @throws PlainError when it is no such archive, or holds too much
 */
export function unpack(bytes: Uint8Array, name: string): Record<string, Uint8Array> {
  let files = 0;
  let size = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ originalSize }) => {
        files += 1;
        size += originalSize;
        if (files > MAX_FILES || size > MAX_UNPACKED)
          throw new PlainError(
            `${name} unpacks to more than ${MAX_FILES} files or ${MAX_UNPACKED / 1e6} MB, which no document needs. It is not read.`,
          );
        return true;
      },
    });
  } catch (error) {
    if (error instanceof PlainError) throw error;
    throw new PlainError(`${name} is not a document of an office program, or it is damaged: it cannot be unpacked.`);
  }
}

/** The same files in an archive that holds what it says, for libraries that unpack by themselves. */
export const repacked = (files: Record<string, Uint8Array>): Uint8Array => zipSync(files, { level: 0 });
