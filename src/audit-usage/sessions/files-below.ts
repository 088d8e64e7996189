import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** A folder with more levels is none of a session store. */
const MAX_DEPTH = 8;

/** The files below a folder as paths written with slashes, in the order of their names; none where there is no such folder. Links are not followed. */
export async function filesBelow(folder: string, depth = MAX_DEPTH): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.isFile()) found.push(entry.name);
    else if (entry.isDirectory() && depth > 0) {
      const inner = await filesBelow(join(folder, entry.name), depth - 1);
      for (const path of inner) found.push(`${entry.name}/${path}`);
    }
  }
  return found;
}
