import { spawnSync } from 'node:child_process';
import { NotEstablished } from './not-established.mjs';
import { printableLines } from './printable-lines.mjs';

/** The most that git may print, in bytes: a merge request of a million files ends in an error and not in a full memory. */
const MAX_OUTPUT = 512 * 1024 * 1024;

/**
 * Runs git in a repository. Replacement objects are not followed: a commit is what its hash says.
 * @param {string} repository
 * @param {string[]} args
 * @param {{ input?: string, allowed?: readonly number[] }} [options] the exit codes that are an answer; only 0 when left out
 * @returns {{ code: number, output: Buffer }}
 * @throws {NotEstablished} for every other exit code, with what git said
 */
export function git(repository, args, { input, allowed = [0] } = {}) {
  const { status, stdout, stderr, error } = spawnSync('git', ['-C', repository, ...args], {
    input: input ?? '',
    maxBuffer: MAX_OUTPUT,
    env: { ...process.env, GIT_NO_REPLACE_OBJECTS: '1', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
  });
  if (error || status === null || !allowed.includes(status)) {
    const reason = stderr?.toString('utf8').trim() || error?.message || `it ended with code ${status}`;
    throw new NotEstablished(`git ${args[0]} failed: ${printableLines(reason)}`);
  }
  return { code: status, output: stdout };
}

/**
 * The output of git as one line of text.
 * @param {string} repository
 * @param {string[]} args
 * @throws {NotEstablished} when git fails
 */
export const gitLine = (repository, args) => git(repository, args).output.toString('utf8').trim();

/**
 * The commit that a name stands for, or nothing when this repository does not hold it.
 * @param {string} repository
 * @param {string} name a branch or a hash
 * @returns {string | undefined}
 */
export function commitNamed(repository, name) {
  const { code, output } = git(
    repository,
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`],
    { allowed: [0, 1, 128] },
  );
  return code === 0 ? output.toString('utf8').trim() : undefined;
}
