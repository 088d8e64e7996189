import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { relative, resolve, sep } from 'node:path';
import { workingDirectory } from './working-directory.ts';
import { PlainError } from '../basics/plain-error.ts';

/** The default content: the folder `content/` of this project. */
export const DEFAULT_CONTENT = fileURLToPath(new URL('../../content', import.meta.url));

/**
 * The folder to read: HANDBOOK_CONTENT (relative to where the person is), or the default content where it is not set.
 * @throws PlainError when it is set to nothing, does not exist, is not a folder, or has `#`, `?` or a backslash in its path, which Vite cannot load
 */
export function contentFolder(env: Record<string, string | undefined> = process.env): string {
  const wanted = env.HANDBOOK_CONTENT;
  if (wanted === undefined) return DEFAULT_CONTENT;
  if (wanted.trim() === '') {
    throw new PlainError(
      'HANDBOOK_CONTENT is set to nothing. Give the folder that holds organization.yaml; to read content/ of this project, unset it.',
    );
  }
  const folder = resolve(workingDirectory(env), wanted);
  // On Windows a backslash stands between folders.
  if (sep === '/' ? /[#?\\]/.test(folder) : /[#?]/.test(folder)) {
    throw new PlainError(`HANDBOOK_CONTENT is ${folder}\nA path with # ? or \\ cannot be built. Rename the folder.`);
  }
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new PlainError(
      `HANDBOOK_CONTENT is ${folder}\nThere is no folder of that name. Give the folder that holds organization.yaml.`,
    );
  }
  return folder;
}

/** A folder as the person at the keyboard would write it: relative to where they are, if that is shorter. */
export function shownFolder(folder: string, from: string = workingDirectory()): string {
  const path = relative(from, folder).replaceAll('\\', '/') || '.';
  return path.startsWith('..') ? folder : path;
}
