import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * The folder that a path on the command line, or in a setting, is relative to: where the person is.
 * npm runs scripts in the folder of package.json and says in INIT_CWD where it was called.
 * @param current the working directory of this process
 */
export function workingDirectory(env: NodeJS.ProcessEnv = process.env, current: string = process.cwd()): string {
  const { INIT_CWD: called, npm_package_json: manifest } = env;
  // What npm runs may start programs elsewhere, which inherit its environment.
  const isNpmScript = called !== undefined && manifest !== undefined && isSameFolder(dirname(manifest), current);
  return isNpmScript ? called : current;
}

/** Returns whether two paths lead to one folder: npm keeps the symbolic links that somebody typed, and the system resolves them. */
function isSameFolder(a: string, b: string): boolean {
  return a === b || realPath(a) === realPath(b);
}

function realPath(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}
