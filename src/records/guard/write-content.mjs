import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { git } from './git.mjs';
import { NotEstablished } from './not-established.mjs';
import { shown } from './shown.mjs';

/** The most that is written for the check, in bytes. */
const MAX_BYTES = 256 * 1024 * 1024;

/**
 * Writes the content folder of a git tree as plain data: the bytes as they are in git, none of them executable, without
 * filters, links or submodules. Not a checkout, which does what `.gitattributes` of the merge request says.
 * @param {string} repository
 * @param {string} tree
 * @param {string} content the content folder below the root of the tree; empty for the root itself
 * @param {string} target a new folder
 * @throws {NotEstablished} when the tree holds a name that leads out of the folder, or more than can be written
 */
export function writeContent(repository, tree, content, target) {
  const files = filesOf(repository, content ? `${tree}:${content}` : tree);
  const size = files.reduce((sum, { bytes }) => sum + bytes, 0);
  if (size > MAX_BYTES) throw new NotEstablished(`the content folder holds ${Math.round(size / 1024 / 1024)} MiB.`);
  mkdirSync(target, { recursive: true });
  const blobs = git(repository, ['cat-file', '--batch'], {
    input: files.map(({ blob }) => `${blob}\n`).join(''),
  }).output;
  let at = 0;
  for (const { path, blob, bytes } of files) {
    const start = blobs.indexOf('\n', at) + 1;
    const header = blobs.subarray(at, start).toString('latin1');
    if (header !== `${blob} blob ${bytes}\n`) throw new NotEstablished(`git cat-file does not give ${shown(path)}.`);
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), blobs.subarray(start, start + bytes), { mode: 0o644, flag: 'wx' });
    at = start + bytes + 1;
  }
}

/**
 * @param {string} repository
 * @param {string} tree
 * @returns {{ path: string, blob: string, bytes: number }[]}
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
      return { path, blob, bytes: Number(size) };
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
