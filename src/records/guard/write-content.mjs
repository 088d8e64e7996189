import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { treeFiles } from './tree-files.mjs';

/**
 * Writes the content folder of a git tree as plain data, none of it executable.
 * @param {string} repository
 * @param {string} tree
 * @param {string} content the content folder below the root of the tree; empty for the root itself
 * @param {string} target a new folder
 * @throws {import('./not-established.mjs').NotEstablished} as treeFiles does
 */
export function writeContent(repository, tree, content, target) {
  const files = treeFiles(repository, tree, content);
  mkdirSync(target, { recursive: true });
  for (const { path, bytes } of files) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), bytes, { mode: 0o644, flag: 'wx' });
  }
}
