import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { contentLanguage } from '../../../src/commands/bootstrap/content-language.mjs';
import { sharedBuild } from '../../../src/commands/build/shared-build.ts';
import { ROOT } from '../../../src/commands/project.ts';
import { contentFolder } from '../../../src/model/content-folder.ts';
import { DEFAULT_TIME_ZONE } from '../../../src/basics/time-zone.ts';
import { today } from '../../../src/model/today.ts';

const run = promisify(execFile);

/** Many times what a build takes on a machine that does nothing else. */
export const BUILD_LIMIT_MS = 15 * 60 * 1000;

/** Environment of a build: HANDBOOK_CONTENT, HANDBOOK_TODAY and the like. */
export type Settings = Record<string, string>;

/**
 * The site of some content as `npm run build` makes it. The same content on the same day is built once, whoever asks.
 * @returns the folder of the site, to be read only
 * @throws when the build fails, with all that it printed
 */
export function builtSite(settings: Settings): Promise<string> {
  const content = contentFolder({ ...process.env, ...settings });
  const against = settings.HANDBOOK_AGAINST;
  const input = {
    content,
    today: today(DEFAULT_TIME_ZONE, { ...process.env, ...settings }),
    ...(against !== undefined && { against }),
    ...(settings.HANDBOOK_SITE !== undefined && { site: settings.HANDBOOK_SITE }),
  };
  return sharedBuild(input, async (folder) => {
    await buildAfresh(folder, settings);
  });
}

/**
 * Builds the site into a folder as `npm run build` does, whatever has been built before: for what is promised of a build itself.
 * @returns what the build printed
 * @throws when the build fails, with all that it printed
 */
export async function buildAfresh(folder: string, settings: Settings): Promise<string> {
  const options = { cwd: ROOT, env: environmentOf(folder, settings), timeout: BUILD_LIMIT_MS };
  try {
    return (await run(process.execPath, ['src/commands/build.ts'], options)).stdout;
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`The build into ${folder} failed or did not end.\n${stdout}\n${stderr}`, { cause: error });
  }
}

/** The environment of a command that builds or serves a folder: with the words of its content, whichever this process has. */
export function environmentOf(folder: string, settings: Settings): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env, ...settings, HANDBOOK_OUT: folder };
  const language = contentLanguage(ROOT, env);
  const others = (env.NODE_OPTIONS ?? '').split(' ').filter((option) => !option.startsWith('--conditions=words-'));
  const words = language === undefined ? [] : [`--conditions=words-${language}`];
  return { ...env, NODE_OPTIONS: [...others, ...words].join(' ').trim() };
}
