import { git } from './git.mjs';
import { NotEstablished } from './not-established.mjs';
import { shown } from './shown.mjs';

/** The most that is read of a tree, in bytes. */
const MAX_BYTES = 256 * 1024 * 1024;

/**
 * Returns the files of the content folder of a git tree as plain data: the bytes as they are in git, without filters, links or
 * submodules. Not a checkout, which does what `.gitattributes` of the tree says.
 * @param {string} repository
 * @param {string} tree
 * @param {string} content the content folder below the root of the tree; empty for the root itself
 * @returns {{ path: string, bytes: Buffer }[]} by their paths below the content folder
 * @throws {NotEstablished} when the tree holds a name that leads out of the folder, or more than is read
 */
export function treeFiles(repository, tree, content) {
  const files = filesOf(repository, content ? `${tree}:${content}` : tree);
  const total = files.reduce((sum, { size }) => sum + size, 0);
  if (total > MAX_BYTES) throw new NotEstablished(`the content folder holds ${Math.round(total / 1024 / 1024)} MiB.`);
  const blobs = git(repository, ['cat-file', '--batch'], {
    input: files.map(({ blob }) => `${blob}\n`).join(''),
  }).output;
  let at = 0;
  return files.map(({ path, blob, size }) => {
    const start = blobs.indexOf('\n', at) + 1;
    const header = blobs.subarray(at, start).toString('latin1');
    if (header !== `${blob} blob ${size}\n`) throw new NotEstablished(`git cat-file does not give ${shown(path)}.`);
    at = start + size + 1;
    return { path, bytes: blobs.subarray(start, start + size) };
  });
}

/**
 * @param {string} repository
 * @param {string} tree
 * @returns {{ path: string, blob: string, size: number }[]}
 */
function filesOf(repository, tree) {
  const listing = git(repository, ['ls-tree', '-r', '-z', '-l', '--full-tree', tree]).output.toString('utf8');
  return listing
    .split('\0')
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [, mode, blob = '', size, path = ''] = /^(\d{6}) \w+ ([0-9a-f]+) +(\d+|-)\t(.*)$/s.exec(entry) ?? [];
      if (!mode?.startsWith('100')) throw new NotEstablished(`${shown(path)} is no plain file.`);
      refuseHostileName(path);
      return { path, blob, size: Number(size) };
    });
}

/**
 * git refuses most of these names; an object that somebody wrote by hand may hold them all the same.
 * @param {string} path
 */
function refuseHostileName(path) {
  const isHostile = path.split(/[/\\]/).some((name) => ['', '.', '..'].includes(name) || name.toLowerCase() === '.git');
  if (isHostile || path.includes(':')) throw new NotEstablished(`${shown(path)} is no name of a file.`);
}
