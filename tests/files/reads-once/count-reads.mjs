// Loaded before a build (`node --import`): counts how often each file of the content folder is read,
// and writes the counts to the file that COUNTED_READS names when the process ends.

import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { relative, resolve, sep } from 'node:path';

const content = resolve(process.env.HANDBOOK_CONTENT ?? 'content');
/** @type {Record<string, number>} */
const counts = {};

/** @param {unknown} path */
function note(path) {
  if (typeof path !== 'string' && !(path instanceof URL)) return;
  const file = relative(content, typeof path === 'string' ? resolve(path) : path.pathname);
  if (!file.startsWith('..') && file !== '') counts[file.replaceAll(sep, '/')] = (counts[file] ?? 0) + 1;
}

const { readFileSync, readFile, promises } = fs;
fs.readFileSync = /** @type {typeof readFileSync} */ ((path, ...rest) => (note(path), readFileSync(path, ...rest)));
fs.readFile = /** @type {typeof readFile} */ (
  Object.assign((/** @type {Parameters<typeof readFile>} */ ...all) => (note(all[0]), readFile(...all)), readFile)
);
const read = promises.readFile;
promises.readFile = /** @type {typeof read} */ ((path, ...rest) => (note(path), read(path, ...rest)));
syncBuiltinESMExports();

process.on('exit', () => fs.writeFileSync(process.env.COUNTED_READS ?? '', JSON.stringify(counts)));
