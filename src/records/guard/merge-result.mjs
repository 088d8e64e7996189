import { git, gitLine } from './git.mjs';
import { NotEstablished } from './not-established.mjs';

/**
 * A file that merging would change. Modes are git's: `100644` a plain file, `100755` an executable one, `120000` a symbolic
 * link, `160000` a submodule, `000000` nothing.
 * @typedef {{ path: string, before: string, after: string }} Change
 */

/**
 * Says what merging a request would make of the protected branch.
 * @typedef {{ tree: string, changes: Change[] }} MergeResult
 */

/**
 * Merges two commits in memory and compares the result with the protected branch. Not `git diff base...head`: where two
 * histories have several merge bases that picks one of them, and a record can be turned back unseen.
 * @param {string} repository
 * @param {string} base the commit of the protected branch
 * @param {string} head the commit of the merge request
 * @returns {MergeResult | undefined} nothing when the two are in conflict
 * @throws {NotEstablished} when git is too old or cannot compare them
 */
export function mergeResult(repository, base, head) {
  refuseOldGit(repository);
  const { code, output } = git(repository, ['merge-tree', '--write-tree', '--no-messages', base, head], {
    allowed: [0, 1],
  });
  if (code === 1) return undefined;
  const tree = output.toString('utf8').trim();
  return { tree, changes: changesBetween(repository, base, tree) };
}

/**
 * @param {string} repository
 * @param {string} from
 * @param {string} to
 * @returns {Change[]}
 */
function changesBetween(repository, from, to) {
  // Renames are a file that goes and one that comes. Settings that hide submodules from a diff do not count here.
  const options = ['-r', '-z', '--raw', '--no-renames', '--no-abbrev', '--ignore-submodules=none'];
  const parts = git(repository, ['diff-tree', ...options, from, to])
    .output.toString('utf8')
    .split('\0');
  const last = parts.pop();
  if (last !== '' || parts.length % 2 !== 0) throw new NotEstablished('git diff-tree printed something unexpected.');
  return Array.from({ length: parts.length / 2 }, (_, index) => {
    const [, before, after] = /^:(\d{6}) (\d{6}) /.exec(parts[index * 2] ?? '') ?? [];
    const path = parts[index * 2 + 1];
    if (!before || !after || !path) throw new NotEstablished('git diff-tree printed something unexpected.');
    return { path, before, after };
  });
}

/** @param {string} repository */
function refuseOldGit(repository) {
  const version = gitLine(repository, ['--version']);
  const [, major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(version) ?? []).map(Number);
  if (major > 2 || (major === 2 && minor >= 38)) return;
  throw new NotEstablished(`This is ${version}; the guard needs git 2.38 or later. Use a newer image for the job.`);
}
