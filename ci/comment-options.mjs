import { NotEstablished } from '../src/records/guard/not-established.mjs';
import { folderRequestOptions, jobOptions } from '../src/records/guard/request-options.mjs';

/**
 * Holds what the job says of the merge request, and where comments are written.
 * @typedef {object} CommentOptions
 * @property {'github' | 'gitlab'} host
 * @property {string} base the protected branch, which is checked out: `origin/main`
 * @property {string} head the full hash of the merge request's last commit, from the event
 * @property {string | undefined} request the ref of the merge request on the remote, to be fetched
 * @property {string} number that of the merge request, as its address has it
 * @property {string} content the content folder from the root of the repository
 * @property {string | undefined} preview address of the site with the change
 * @property {string | undefined} whole address where all of a report is that is cut
 * @property {string | undefined} account whose comment it is, on GitHub; asked of the host when left out
 * @property {string} api address of the interface of the host, without a slash at its end
 * @property {string} project the repository as the interface names it
 * @property {string | undefined} token nothing where the job has none
 */

export const USAGE = `node ci/comment-changes.mjs --host github|gitlab --number N --base BRANCH --head COMMIT [options]

  --host HOST        github or gitlab
  --number N         the number of the merge request
  --base BRANCH      the protected branch, which must be what is checked out: origin/main
  --head COMMIT      the last commit of the merge request: the whole hash
  --request REF      fetch this ref from origin first: refs/pull/12/head, refs/merge-requests/12/head
  --content FOLDER   the content folder, from the root of the repository (default content)
  --preview ADDRESS  where the site is served with the change, for links
  --whole ADDRESS    where all of a report is that is too long for a comment: the page of the job
  --account LOGIN    GitHub: whose comment is brought up to date (default: the account of the token)

From the environment: COMMENT_TOKEN; GITHUB_API_URL and GITHUB_REPOSITORY, or CI_API_V4_URL and CI_PROJECT_ID.
Exit codes: 0 the comment is written, or there is no token; 2 the job is set up wrongly, or the host refused.`;

/**
 * @param {string[]} args
 * @param {Record<string, string | undefined>} env
 * @returns {CommentOptions}
 * @throws {NotEstablished} when something is missing, unknown or has a form that it cannot have
 */
export function commentOptions(args, env) {
  const names = /** @type {const} */ ([
    'host',
    'base',
    'head',
    'request',
    'number',
    'content',
    'preview',
    'whole',
    'account',
  ]);
  const given = jobOptions(args, names, USAGE);
  const { host, number, preview, whole, account } = given;
  if (host !== 'github' && host !== 'gitlab') throw wrong('--host is github or gitlab.');
  const request = folderRequestOptions(given, USAGE);
  if (!number || !/^[1-9]\d{0,9}$/.test(number)) throw wrong('--number is not the number of a merge request.');
  return {
    host,
    ...request,
    number,
    preview: preview || undefined,
    whole: whole || undefined,
    account: account || undefined,
    ...interfaceOf(host, env),
    token: env.COMMENT_TOKEN?.trim() || undefined,
  };
}

/**
 * @param {'github' | 'gitlab'} host
 * @param {Record<string, string | undefined>} env
 */
function interfaceOf(host, { GITHUB_API_URL, GITHUB_REPOSITORY, CI_API_V4_URL, CI_PROJECT_ID }) {
  const [api, project] = host === 'github' ? [GITHUB_API_URL, GITHUB_REPOSITORY] : [CI_API_V4_URL, CI_PROJECT_ID];
  if (!api || !/^https?:\/\//.test(api) || !project)
    throw wrong('The environment does not say where the host is; it does in every job.');
  const path = project.split('/').map(encodeURIComponent);
  return { api: api.replace(/\/+$/, ''), project: path.join(host === 'github' ? '/' : '%2F') };
}

/** @param {string} message */
const wrong = (message) => new NotEstablished(`${message}\n\n${USAGE}`);
