// Which processes stand between a script and the person who typed `npm …`, and whether they are still there.
// npm that is killed tells nobody: neither the shell in which it runs a script, nor the script itself.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const SHELL = /^-?(?:.*\/)?(?:sh|dash|bash|zsh|ksh|mksh|ash|busybox|fish)$/;

// npm names its process after the command: "npm run preview".
const NPM = /^(?:.*\/)?npm\b/;

/** @typedef {{ parent: number, name: string }} ProcessInfo */

/**
 * The processes above us, from the nearest to the outermost npm: the shell that npm starts, npm, and again both where a
 * script calls `npm run`. Whatever is no shell counts as npm the first time, so other package managers do, too. On a
 * system that does not say, and on Windows, only the nearest.
 * @param {number} parent
 * @param {(pid: number) => ProcessInfo | undefined} info
 */
export function npmProcesses(parent = process.ppid, info = processInfo) {
  const above = [];
  let wanted = 0;
  for (let pid = parent, found = info(pid); found; pid = found.parent, found = info(pid)) {
    above.push(pid);
    if (SHELL.test(found.name)) continue;
    if (wanted > 0 && !NPM.test(found.name)) break;
    wanted = above.length;
  }
  return wanted > 0 ? above.slice(0, wanted) : [parent];
}

/**
 * Returns whether each of these processes still is the parent of the one before it, and the first one ours: a process that loses
 * its parent gets another. What became of the last one's own parent is not asked.
 * @param {readonly number[]} processes from npmProcesses
 * @param {number} parent our parent now
 * @param {(pid: number) => ProcessInfo | undefined} info
 */
export function areThere([nearest, ...others], parent = process.ppid, info = processInfo) {
  if (nearest !== parent) return false;
  let child = nearest;
  return others.every((pid) => {
    const isParent = info(child)?.parent === pid;
    child = pid;
    return isParent;
  });
}

/**
 * @param {number} pid
 * @returns {ProcessInfo | undefined}
 */
function processInfo(pid) {
  if (pid <= 0 || process.platform === 'win32') return undefined;
  return process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
}

/** @param {number} pid */
function fromProc(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name stands in brackets and may hold any character.
    const end = text.lastIndexOf(')');
    return { parent: Number(text.slice(end + 2).split(' ')[1]), name: text.slice(text.indexOf('(') + 1, end) };
  } catch {
    return undefined;
  }
}

/** @param {number} pid */
function fromPs(pid) {
  const { stdout } = spawnSync('ps', ['-o', 'ppid=,comm=', '-p', String(pid)], { encoding: 'utf8' });
  const [, parent, name = ''] = /^\s*(\d+)\s+(.*)$/m.exec(stdout ?? '') ?? [];
  return parent === undefined ? undefined : { parent: Number(parent), name: name.trim() };
}
