import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Replaces what a folder holds by a finished site. The folder itself stays, and so does a repository in it. */
export function replaceSite(built: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  // Emptied as Astro empties its own: a server may have it open, and it may be a branch of pages.
  for (const name of readdirSync(folder)) if (name !== '.git') rmSync(join(folder, name), { recursive: true });
  cpSync(built, folder, { recursive: true });
}
