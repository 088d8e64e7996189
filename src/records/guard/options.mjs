import { NotEstablished } from './not-established.mjs';
import { jobOptions, requestOptions } from './request-options.mjs';

/**
 * Holds what the job tells the guard.
 * @typedef {object} GuardOptions
 * @property {string} author handle of whoever opened the merge request
 * @property {string} base the protected branch, which is checked out: `origin/main`
 * @property {string} head the full hash of the merge request's last commit, from the event
 * @property {string | undefined} request the ref of the merge request on the remote, to be fetched
 * @property {string} content the content folder from the root of the repository; empty for the root itself
 * @property {string[]} keepers handles that may add, correct and remove the records of others
 */

export const USAGE = `node ci/guard-records.mjs --author HANDLE --base BRANCH --head COMMIT [options]

  --author HANDLE    who opened the merge request
  --base BRANCH      the protected branch, which must be what is checked out: origin/main
  --head COMMIT      the last commit of the merge request: the whole hash
  --request REF      fetch this ref from origin first: refs/pull/12/head, refs/merge-requests/12/head
  --content FOLDER   the content folder, from the root of the repository (default content)
  --keepers HANDLES  who may add, correct and remove records of others: handles, separated by spaces

Exit codes: 0 may be merged; 1 the merge request has to change; 2 it could not be established, so nothing may be merged.`;

/**
 * @param {string[]} args
 * @returns {GuardOptions}
 * @throws {NotEstablished} when something is missing, unknown or has a form that it cannot have
 */
export function guardOptions(args) {
  const given = jobOptions(args, ['author', 'base', 'head', 'request', 'content', 'keepers'], USAGE);
  const { author, keepers = '' } = given;
  if (!author?.trim())
    throw new NotEstablished(`--author is empty: the job does not know who opened the merge request.\n\n${USAGE}`);
  return {
    author: author.trim(),
    ...requestOptions(given, USAGE),
    keepers: keepers.split(/[\s,]+/).filter((handle) => handle !== ''),
  };
}
