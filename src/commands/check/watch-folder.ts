import { watch } from 'node:fs';
import { join } from 'node:path';

/** Editors write a file in several steps, and git many files: what comes this close together is one change. */
const QUIET_MS = 150;

/**
 * Runs work once, and again after each change below a folder, one run at a time. A change during a run brings another
 * one. Goes on until the process ends.
 * @param isWatched whether a change of a path, absolute, is one
 * @throws what watching throws, such as for a folder that does not exist
 */
export async function watchFolder(
  folder: string,
  work: () => Promise<void>,
  isWatched: (path: string) => boolean = () => true,
): Promise<never> {
  let isChanged = false;
  let wake: (() => void) | undefined;
  const failed = new Promise<never>((_, reject) => {
    watch(folder, { recursive: true }, (_event, name) => {
      if (name !== null && !isWatched(join(folder, name))) return;
      isChanged = true;
      wake?.();
    }).on('error', reject);
  });
  for (;;) {
    isChanged = false;
    await Promise.race([work(), failed]);
    const changed = new Promise<void>((resolve) => (wake = resolve));
    if (!isChanged) await Promise.race([changed, failed]);
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
  }
}
