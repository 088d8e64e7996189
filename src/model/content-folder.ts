import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { relative, resolve, sep } from 'node:path';
import { projectContent } from './project-content.ts';
import { workingDirectory } from './working-directory.ts';
import { PlainError } from '../basics/plain-error.ts';

/** The default content: the folder `content/` of this project. */
export const DEFAULT_CONTENT = fileURLToPath(new URL('../../content', import.meta.url));

/**
 * The folder to read: HANDBOOK_CONTENT (relative to where the person is); where it is not set, the content of the repository in
 * which the command `handbook` was called (HANDBOOK_PROJECT), or the default content.
 * @throws PlainError when it is set to nothing, does not exist, is not a folder, or has `#`, `?` or a backslash in its path, which Vite cannot
 *   load; or when the repository has none
 */
export function contentFolder(env: Record<string, string | undefined> = process.env): string {
  const wanted = env.HANDBOOK_CONTENT;
  if (wanted === undefined)
    return env.HANDBOOK_PROJECT ? loadable(projectContent(env.HANDBOOK_PROJECT).folder) : DEFAULT_CONTENT;
  if (wanted.trim() === '') {
    throw new PlainError(
      'HANDBOOK_CONTENT is set to nothing. Give the folder that contains organization.yaml; to read content/ of this project, unset it.',
    );
  }
  const folder = resolve(workingDirectory(env), wanted);
  loadable(folder, 'HANDBOOK_CONTENT');
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new PlainError(
      `HANDBOOK_CONTENT is ${folder}\nThere is no folder of that name. Give the folder that contains organization.yaml.`,
    );
  }
  return folder;
}

function loadable(folder: string, name = 'The content'): string {
  // On Windows a backslash stands between folders.
  if (sep === '/' ? /[#?\\]/.test(folder) : /[#?]/.test(folder)) {
    throw new PlainError(`${name} is ${folder}\nA path with # ? or \\ cannot be built. Rename the folder.`);
  }
  return folder;
}

/** A folder as the person at the keyboard would write it: relative to where they are, if that is shorter. */
export function shownFolder(folder: string, from: string = workingDirectory()): string {
  const path = relative(from, folder).replaceAll('\\', '/') || '.';
  return path.startsWith('..') ? folder : path;
}
