import { spawnSync } from 'node:child_process';
import { PlainError } from '../../basics/plain-error.ts';
import { ROOT } from '../project.ts';

/** Holds what a branch is compared with, the first that exists. */
const BASES = ['origin/HEAD', 'origin/main', 'main'];

/**
 * The files that differ from the branch this one was made from, committed or not, new and deleted ones included; as
 * paths from the project's folder.
 * @throws PlainError where git is missing or the project is no working copy
 */
export function changedFiles(): string[] {
  const base = BASES.map((name) => git(['merge-base', 'HEAD', name])).find((commit) => commit !== undefined) ?? 'HEAD';
  const changed = git(['diff', '--name-only', '-z', '--no-renames', '--relative', base]);
  const added = git(['ls-files', '-z', '--others', '--exclude-standard']);
  if (changed === undefined || added === undefined)
    throw new PlainError('--changed asks git what has changed, and git does not know this folder. Run npm test.');
  return [...new Set(`${changed}\0${added}`.split('\0').filter(Boolean))].sort();
}

function git(args: string[]): string | undefined {
  const { status, stdout } = spawnSync('git', args, { cwd: ROOT, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}
