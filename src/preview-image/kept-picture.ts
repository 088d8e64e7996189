import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../model/sha256.ts';

/** Holds how many pictures are kept: those of some handbooks, each with its six. */
const MOST = 200;

/**
 * A picture that was drawn before from the same things, or the one that is drawn now.
 * @param folder where pictures are kept; made when it does not exist
 * @param madeFrom everything that the bytes of the picture depend on, as text
 */
export async function keptPicture(
  folder: string,
  madeFrom: readonly string[],
  draw: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const file = join(folder, `${sha256(JSON.stringify(madeFrom))}.png`);
  try {
    const picture = readFileSync(file);
    const now = new Date();
    utimesSync(file, now, now);
    return picture;
  } catch {
    // Nobody has drawn it, or a copy of the project cannot be written to.
  }
  const picture = await draw();
  keep(folder, file, picture);
  return picture;
}

function keep(folder: string, file: string, picture: Uint8Array): void {
  mkdirSync(folder, { recursive: true });
  // Whole at once: another build may read it.
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, picture);
  renameSync(unfinished, file);
  const kept = readdirSync(folder).map((name) => join(folder, name));
  if (kept.length <= MOST) return;
  const used = kept.map((path) => ({ path, at: statSync(path).mtimeMs })).sort((a, b) => b.at - a.at);
  for (const { path } of used.slice(MOST / 2)) rmSync(path, { force: true });
}
