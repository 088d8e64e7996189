import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { sha256 } from '../model/sha256.ts';

/** Holds the weights that the style sheets ask for: that of text and that of headings. */
export const USED_WEIGHTS = { min: 400, max: 600 } as const;

/** Changes with what is made of a font, so that nothing older is taken for it. */
const MADE_AS = 'subset-font 2.9.0';

/**
 * Makes a variable font that has only the weights in use: all letters, a sixth less to send, and the weight of text as the one
 * from which browsers and builds measure it. Made once for each file; as it depends on nothing else, also before builds that keep nothing.
 * @param file the font, a variable one with an axis for its weight
 * @param folder where what was made is kept; nothing else is there
 * @returns the file that was made
 */
export async function narrowedFont(file: string, folder: string): Promise<string> {
  const bytes = readFileSync(file);
  const narrowed = join(
    folder,
    `${sha256(`${MADE_AS}\n${JSON.stringify(USED_WEIGHTS)}\n${sha256(bytes)}`).slice(0, 16)}.woff2`,
  );
  if (existsSync(narrowed)) return narrowed;
  const made = await narrowedInThread(bytes);
  mkdirSync(folder, { recursive: true });
  // Whole or not at all: another build may look for it at the same time.
  const part = `${narrowed}.${process.pid}`;
  writeFileSync(part, made);
  renameSync(part, narrowed);
  return narrowed;
}

/**
 * Narrows a font in a thread of its own, beside the compiler: the programs of WebAssembly that do it give back their hundred megabytes
 * only when their thread ends.
 */
async function narrowedInThread(font: Uint8Array): Promise<Uint8Array> {
  const narrow = new Worker(new URL('./narrow-font.ts', import.meta.url), {
    workerData: { font, weights: USED_WEIGHTS },
  });
  const [made] = (await once(narrow, 'message')) as [Uint8Array];
  return made;
}
