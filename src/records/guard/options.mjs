import { parseArgs } from 'node:util';
import { NotEstablished } from './not-established.mjs';

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
  const { author, base, head, request, content, keepers } = valuesOf(args);
  if (!author?.trim()) throw wrong('--author is empty: the job does not know who opened the merge request.');
  if (!base?.trim()) throw wrong('--base is empty: the job does not know the protected branch.');
  if (!head || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(head)) {
    throw wrong('--head is not the whole hash of a commit: the job does not know what is to be merged.');
  }
  if (request !== undefined && !/^refs\/[\w/.-]+$/.test(request))
    throw wrong('--request is no ref like refs/pull/12/head.');
  return {
    author: author.trim(),
    base: base.trim(),
    head,
    request,
    content: folder(content ?? 'content'),
    keepers: (keepers ?? '').split(/[\s,]+/).filter((handle) => handle !== ''),
  };
}

/** @param {string[]} args */
function valuesOf(args) {
  const text = /** @type {const} */ ({ type: 'string' });
  const options = { author: text, base: text, head: text, request: text, content: text, keepers: text };
  try {
    return parseArgs({ args, options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw wrong(error instanceof Error ? error.message : String(error));
  }
}

/** @param {string} given */
function folder(given) {
  const names = given.split('/').filter((name) => name !== '' && name !== '.');
  if (names.includes('..') || given.startsWith('/')) throw wrong('--content is a folder inside the repository.');
  return names.join('/');
}

/** @param {string} message */
const wrong = (message) => new NotEstablished(`${message}\n\n${USAGE}`);
