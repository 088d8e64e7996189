import { commitNamed, git, gitLine } from './git.mjs';
import { NotEstablished } from './not-established.mjs';

/**
 * The two commits to compare, once it is certain that they are the right ones and that nothing of their history is missing.
 * @param {string} repository
 * @param {import('./options.mjs').GuardOptions} options
 * @returns {{ base: string, head: string }}
 * @throws {NotEstablished} with what to change in the job
 */
export function checkedOut(repository, options) {
  if (gitLine(repository, ['rev-parse', '--is-shallow-repository']) !== 'false') {
    throw new NotEstablished(
      'The clone is shallow: commits that the comparison needs are not there.\n' +
        'Fetch the whole history (GitHub Actions: fetch-depth: 0; GitLab CI: a git clone without --depth).',
    );
  }
  const base = commitNamed(repository, options.base);
  if (!base) {
    throw new NotEstablished(
      `This clone does not hold ${options.base}.\nCheck out the protected branch, and name it as origin/<branch>.`,
    );
  }
  if (commitNamed(repository, 'HEAD') !== base) {
    throw new NotEstablished(
      `What is checked out is not ${options.base}, so the guard that runs here may be the merge request's own.\n` +
        'Check out the protected branch and nothing else. On GitHub the event is pull_request_target, never pull_request.',
    );
  }
  const head = requested(repository, options);
  if (git(repository, ['merge-base', '--is-ancestor', head, base], { allowed: [0, 1] }).code === 0) {
    throw new NotEstablished(
      `${options.base} already holds the commit ${head}, so there is nothing to merge.\n` +
        'Either it has been merged, or the job took the merge request itself for the protected branch.',
    );
  }
  return { base, head };
}

/**
 * @param {string} repository
 * @param {import('./options.mjs').GuardOptions} options
 */
function requested(repository, { request, head: wanted }) {
  const local = 'refs/guard/request';
  if (request !== undefined) {
    git(repository, ['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', 'origin', `+${request}:${local}`]);
  }
  const found = commitNamed(repository, request === undefined ? wanted : local);
  if (!found)
    throw new NotEstablished(`This clone does not hold the commit ${wanted}. Fetch it first, or give --request.`);
  if (found !== wanted) {
    throw new NotEstablished(
      `The merge request is at ${found} by now, and not at ${wanted}. The job for that commit decides.`,
    );
  }
  return found;
}
