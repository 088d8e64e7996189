import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Folders that hold no repositories of people, and cost the most time. */
const PASSED = new Set(['node_modules', '.git', '.cache', 'Library', 'AppData']);

/**
 * Returns the repositories of a folder: itself, or those that it holds.
 * @param depth how many folders below are looked into
 */
export async function findRepositories(folder: string, depth = 4): Promise<string[]> {
  if (existsSync(join(folder, '.git')) || isBare(folder)) return [folder];
  if (depth === 0) return [];
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  // Links are not followed: they lead in circles, or to what nobody named.
  const inner = entries.filter((entry) => entry.isDirectory() && !PASSED.has(entry.name)).map(({ name }) => name);
  const found: string[] = [];
  for (const name of inner.sort()) found.push(...(await findRepositories(join(folder, name), depth - 1)));
  return found;
}

const isBare = (folder: string) => ['HEAD', 'objects', 'refs'].every((name) => existsSync(join(folder, name)));
