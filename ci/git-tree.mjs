import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { git } from '../src/records/guard/git.mjs';
import { NotEstablished } from '../src/records/guard/not-established.mjs';

/**
 * Makes a tree of another one with some files taken out and others put in, without a checkout.
 * @param {string} repository
 * @param {string} tree
 * @param {{ remove?: string[], write?: Map<string, string | Buffer> }} change paths from the root of the repository
 * @returns {string} the hash of the tree
 */
export function changedTree(repository, tree, { remove = [], write = new Map() }) {
  const folder = mkdtempSync(join(tmpdir(), 'git-index-'));
  try {
    const env = { GIT_INDEX_FILE: join(folder, 'index') };
    run(repository, ['read-tree', tree], env);
    const gone = remove.map((path) => `0 ${'0'.repeat(40)}\t${path}\0`);
    const put = [...write].map(([path, text]) => `100644 ${blobOf(repository, text)}\t${path}\0`);
    run(repository, ['update-index', '-z', '--index-info'], env, [...gone, ...put].join(''));
    return run(repository, ['write-tree'], env);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The names of the files of a tree below a folder.
 * @param {string} repository
 * @param {string} tree
 * @param {string} folder
 * @returns {string[]}
 */
export const filesBelow = (repository, tree, folder) =>
  git(repository, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', tree, '--', `${folder}/`])
    .output.toString('utf8')
    .split('\0')
    .filter((path) => path !== '');

/**
 * The text of a file of a tree, or nothing.
 * @param {string} repository
 * @param {string} tree
 * @param {string} path
 * @returns {string | undefined}
 */
export function textOf(repository, tree, path) {
  const { code, output } = git(repository, ['cat-file', 'blob', `${tree}:${path}`], { allowed: [0, 128] });
  return code === 0 ? output.toString('utf8') : undefined;
}

/**
 * The files below a folder of the disk, by their paths below it.
 * @param {string} folder
 * @returns {string[]}
 */
export const namesBelow = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? namesBelow(join(folder, entry.name)).map((name) => `${entry.name}/${name}`) : [entry.name],
  );

/**
 * @param {string} repository
 * @param {string | Buffer} text
 */
const blobOf = (repository, text) => run(repository, ['hash-object', '-w', '--stdin', '--no-filters'], {}, text);

/**
 * @param {string} repository
 * @param {string[]} args
 * @param {Record<string, string>} env
 * @param {string | Buffer} [input]
 */
function run(repository, args, env, input = '') {
  const { status, stdout, stderr } = spawnSync('git', ['-C', repository, ...args], {
    input,
    env: { ...process.env, ...env, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new NotEstablished(`git ${args[0]} failed: ${stderr}`);
  return stdout.toString('utf8').trim();
}
