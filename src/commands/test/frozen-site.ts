import { join } from 'node:path';
import { PlainError } from '../../basics/plain-error.ts';
import { DEFAULT_TIME_ZONE } from '../../basics/time-zone.ts';
import { today } from '../../model/today.ts';
import { sharedBuild } from '../build/shared-build.ts';
import { ROOT } from '../project.ts';
import { runScript } from '../run-program.ts';

/** Content that only tests of the engine read, so that they hold whatever becomes of content/. */
export const FROZEN_CONTENT = join(ROOT, 'tests', 'fixtures', 'organisations', 'first');

/**
 * Builds the site of the frozen content, unless this state of the project has built it before.
 * @returns its folder, to be read only
 * @throws PlainError when the build fails
 */
export function frozenSite(): Promise<string> {
  return sharedBuild({ content: FROZEN_CONTENT, today: today(DEFAULT_TIME_ZONE) }, async (folder) => {
    const env = { ...process.env, HANDBOOK_CONTENT: FROZEN_CONTENT, HANDBOOK_OUT: folder };
    const { code } = await runScript(join(ROOT, 'src', 'commands', 'build.ts'), [], { env, isOwnCommand: true });
    if (code !== 0) throw new PlainError('The site of the frozen content could not be built.');
  });
}
