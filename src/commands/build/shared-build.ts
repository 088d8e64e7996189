import { existsSync, readdirSync, renameSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from '../project.ts';
import { withLock } from '../with-lock.ts';
import { buildKey, type BuildInput } from './build-key.ts';
import { forgetFolders } from './forget-folders.ts';

const BUILDS = join(CACHE, 'builds');
/** Holds how many builds are kept. */
const MAX_KEPT = 24;

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
  const finished = readdirSync(builds).filter((name) => !name.includes('.'));
  forgetFolders(
    finished.map((name) => join(builds, name)),
    MAX_KEPT,
  );
}
