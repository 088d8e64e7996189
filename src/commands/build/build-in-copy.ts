import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { PlainError } from '../../basics/plain-error.ts';
import { contentFolder } from '../../model/content-folder.ts';
import { runScript } from '../run-program.ts';
import { againstSetting } from './accept-against.ts';
import { copyProject } from './copied-project.ts';
import { replaceSite } from './replace-site.ts';

/**
 * Builds from a copy of the project and brings the finished site to a folder that lies elsewhere.
 * @throws PlainError when the build fails, which has printed why
 */
export async function buildInCopy(folder: string): Promise<void> {
  const copy = copyProject();
  const remove = () => rmSync(copy, { recursive: true, force: true });
  process.once('exit', remove);
  try {
    const against = againstSetting();
    const { HANDBOOK_PROJECT: _, ...inherited } = process.env;
    const env = {
      ...inherited,
      HANDBOOK_CONTENT: contentFolder(),
      HANDBOOK_OUT: 'dist',
      ...(against !== undefined && { HANDBOOK_AGAINST: against }),
    };
    const { code, reason } = await runScript(join(copy, 'src', 'commands', 'build.ts'), [], {
      env,
      cwd: copy,
      isOwnCommand: true,
    });
    if (code !== 0) throw new PlainError(reason ?? `Nothing was written to ${folder}.`);
    replaceSite(join(copy, 'dist'), folder);
  } finally {
    remove();
    process.off('exit', remove);
  }
}
