import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from './bootstrap/cache-folder.mjs';

/** The folder of package.json. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

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
