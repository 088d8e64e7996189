import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PlainError } from '../../basics/plain-error.ts';

/** Describes how a site can be built, from where the project is. */
export type BuildPlace = 'here' | 'in a copy';

/** Holds what a build leaves in its folder, whole or interrupted. */
const LEFT_BY_BUILDS = ['_astro', '.prerender'];

/**
 * Decides where a build runs. Astro compiles the pages beside its packages and keeps what it has compiled there, so a project
 * that is read-only is built from a copy. Where the site goes makes no difference.
 * @param root the folder of the engine's package.json
 * @param output the folder that the site goes to, absolute; its content is replaced
 * @param own the folder that a build replaces without a question: `dist/` of the project
 * @throws PlainError when nothing can be built here, or what is in the output folder would be lost
 */
export function buildPlace(
  root: string,
  output: string,
  isWritable = canWrite,
  own: string = join(root, 'dist'),
): BuildPlace {
  refuseProjectPath(root);
  if (!isWritable(nearestFolder(output))) {
    const advice = 'Set HANDBOOK_OUT to a folder that can be: HANDBOOK_OUT=/tmp/handbook npm run build';
    throw new PlainError(`The site goes to ${output}\nThat folder cannot be written to. ${advice}`);
  }
  const found = existsSync(output) ? readdirSync(output).filter((name) => name !== '.git') : [];
  const isOwn = output === own || LEFT_BY_BUILDS.some((name) => found.includes(name));
  if (found.length > 0 && !isOwn) {
    throw new PlainError(
      `HANDBOOK_OUT is ${output}\nThat folder contains files other than a site, and a build replaces everything in it. Name an empty folder, or a new one.`,
    );
  }
  return isProjectWritable(root, isWritable) ? 'here' : 'in a copy';
}

/**
 * Vite reads # and ? in a path as the end of the path, does not escape a quotation mark, and loses every style sheet below
 * a %. Node fills in a * in the path of a package.
 * @throws PlainError when the project's own path holds one
 */
export function refuseProjectPath(root: string): void {
  if (!/[#?*"%]/.test(root)) return;
  throw new PlainError(
    `The project is in ${root}\nA path with # ? * % or " cannot be built or served while you write. Rename the folder, or move the project. npm run check works here.`,
  );
}

/**
 * A development server keeps its cache beside the sources.
 * @throws PlainError when it cannot
 */
export function refuseReadOnlyProject(root: string, isWritable = canWrite): void {
  if (isProjectWritable(root, isWritable)) return;
  throw new PlainError(
    `The project is in ${root}\nThat folder cannot be written to, and npm run dev keeps its cache there. npm run check works here, and npm run build with HANDBOOK_OUT set to another folder.`,
  );
}

const isProjectWritable = (root: string, isWritable: (folder: string) => boolean) =>
  isWritable(root) && isWritable(join(root, 'node_modules'));

/** The folder itself, or the one in which it would be made. */
function nearestFolder(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearestFolder(dirname(path));
}

function canWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
