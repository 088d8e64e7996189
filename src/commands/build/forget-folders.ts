import { rmSync, statSync } from 'node:fs';

/** Holds for how long a folder that somebody may still be reading is left alone. */
const IN_USE_MS = 2 * 60 * 60 * 1000;

/**
 * Removes the folders that nobody has used lately, by the time at which each was last changed.
 * @param most how many are kept in any case
 */
export function forgetFolders(paths: readonly string[], most: number): void {
  const used = paths.map((path) => ({ path, at: statSync(path).mtimeMs })).sort((a, b) => b.at - a.at);
  const old = used.slice(most).filter(({ at }) => Date.now() - at > IN_USE_MS);
  for (const { path } of old) rmSync(path, { recursive: true, force: true });
}
