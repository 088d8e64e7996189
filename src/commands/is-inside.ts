import { isAbsolute, relative } from 'node:path';

/** Returns whether a path leads below a folder; the folder itself is not. Both are absolute. */
export function isInside(folder: string, path: string): boolean {
  const below = relative(folder, path);
  return below !== '' && below.split(/[\\/]/)[0] !== '..' && !isAbsolute(below);
}
