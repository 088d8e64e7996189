import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from './bootstrap/cache-folder.mjs';

/** The folder of package.json. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The folder about which a command is asked: the repository whose content is read and whose site is built. That of the engine, unless the
 * command `handbook` was called in another one.
 */
export const PROJECT = process.env.HANDBOOK_PROJECT || ROOT;

/** The cache of this project. */
export const CACHE = cacheFolder(ROOT);

/**
 * The script that an installed package runs as a command. Called directly, because the links in node_modules/.bin are
 * shell scripts on Windows.
 * @param name the package
 * @param command the command, where it is not the package's own name
 */
export function packageScript(name: string, command = name): string {
  const folder = join(ROOT, 'node_modules', name);
  const { bin }: { bin: string | Record<string, string> } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const path = typeof bin === 'string' ? bin : bin[command];
  if (path === undefined) throw new Error(`The package ${name} has no command ${command}.`);
  return join(folder, path);
}
