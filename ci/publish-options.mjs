import { folderRequestOptions, jobOptions } from '../src/records/guard/request-options.mjs';

/**
 * Holds what the job says of the merge request.
 * @typedef {object} PublishOptions
 * @property {string} base the protected branch, which is checked out: `origin/main`
 * @property {string} head the full hash of the merge request's last commit, from the event
 * @property {string | undefined} request the ref of the merge request on the remote, to be fetched
 * @property {string | undefined} branch the branch of the merge request on the remote, to which the version is pushed
 * @property {string} content the content folder from the root of the repository
 * @property {string | undefined} summary one sentence for the note: the title of the merge request
 */

export const USAGE = `node ci/publish-version.mjs --base BRANCH --head COMMIT [options]

  --base BRANCH      the protected branch, which must be what is checked out: origin/main
  --head COMMIT      the last commit of the merge request: the whole hash
  --request REF      fetch this ref from origin first: refs/pull/12/head, refs/merge-requests/12/head
  --branch BRANCH    the branch of the merge request on origin: the version is committed and pushed to it. Without it,
                     the job only says what there is to do
  --content FOLDER   the content folder, from the root of the repository (default content)
  --summary TEXT     the summary of a new note: the title of the merge request

Exit codes: 0 nothing is left to publish, or it was pushed; 1 somebody has to do something first; 2 the job is set up wrongly.`;

/**
 * @param {string[]} args
 * @returns {PublishOptions}
 * @throws {NotEstablished} when something is missing, unknown or has a form that it cannot have
 */
export function publishOptions(args) {
  const given = jobOptions(args, ['base', 'head', 'request', 'branch', 'content', 'summary'], USAGE);
  const { branch, summary } = given;
  return {
    ...folderRequestOptions(given, USAGE),
    branch: branch || undefined,
    summary: summary || undefined,
  };
}
