import { existsSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from '../project.ts';
import { withLock } from '../with-lock.ts';
import { buildKey, type BuildInput } from './build-key.ts';

const BUILDS = join(CACHE, 'builds');
/** Holds how many builds are kept, and for how long one that somebody may still be reading is left alone. */
const MAX_KEPT = 24;
const IN_USE_MS = 2 * 60 * 60 * 1000;

/**
 * Finds the build of some content, or makes it: whoever asks for the same one later, or at the same moment in another
 * process, gets the same folder.
 * @param build fills an empty folder with the site; called once for each content, day and state of the project
 * @returns the folder of the finished site, which is shared: read it, or copy it
 */
export async function sharedBuild(
  input: BuildInput,
  build: (folder: string) => Promise<void>,
  builds: string = BUILDS,
): Promise<string> {
  const folder = join(builds, buildKey(input));
  return withLock(`${folder}.lock`, async () => {
    if (!existsSync(folder)) {
      const unfinished = `${folder}.unfinished`;
      rmSync(unfinished, { recursive: true, force: true });
      await build(unfinished);
      renameSync(unfinished, folder);
      forgetOldBuilds(builds);
    }
    const now = new Date();
    utimesSync(folder, now, now);
    return folder;
  });
}

/** Removes the builds that nobody has asked for lately. */
function forgetOldBuilds(builds: string): void {
  const used = readdirSync(builds)
    .filter((name) => !name.includes('.'))
    .map((name) => ({ path: join(builds, name), at: statSync(join(builds, name)).mtimeMs }))
    .sort((a, b) => b.at - a.at);
  const old = used.slice(MAX_KEPT).filter(({ at }) => Date.now() - at > IN_USE_MS);
  for (const { path } of old) rmSync(path, { recursive: true, force: true });
}
