import { NotEstablished } from '../src/records/guard/not-established.mjs';
import { printableLines } from '../src/records/guard/printable-lines.mjs';

/** The line by which the comment is found again; the engine writes it as the first of every report. */
export const COMMENT_MARK = '<!-- handbook: what this change does -->';

const PER_PAGE = 100;
/** More comments than any merge request has: a host that never ends its list must not hold up the job. */
const MOST_PAGES = 100;
const SECONDS = 30;
/** The account under which a job of GitHub Actions writes with the token that it is given. */
const JOB_ACCOUNT = 'github-actions[bot]';

/** @typedef {{ id: number, body: string, user?: { login?: string }, author?: { id?: number } }} Comment */
/** @typedef {import('./comment-options.mjs').CommentOptions} CommentOptions */

/**
 * Writes a comment on the merge request; one that the same account wrote before is brought up to date. A comment of somebody
 * else that begins with the mark is left alone.
 * @param {string} body
 * @param {CommentOptions} options
 * @returns {Promise<string>} what was done, as a sentence
 * @throws {NotEstablished} when the host refuses or cannot be reached
 */
export async function writeComment(body, options) {
  const host = options.host === 'github' ? github(options) : gitlab(options);
  const isOwn = await host.isOwn();
  const found = (await commentsAt(host.list, options)).find(
    (comment) => comment.body.startsWith(COMMENT_MARK) && isOwn(comment),
  );
  if (found?.body.trim() === body.trim()) return 'The comment on the merge request says so already.';
  if (found) {
    await ask(host.one(found.id), options, { method: host.update, body });
    return 'The comment on the merge request is brought up to date.';
  }
  await ask(host.list, options, { method: 'POST', body });
  return 'The comment on the merge request is written.';
}

/** @param {CommentOptions} options */
function github(options) {
  const { api, project, number, account } = options;
  const repository = `${api}/repos/${project}/issues`;
  return {
    list: `${repository}/${number}/comments`,
    one: (/** @type {number} */ id) => `${repository}/comments/${id}`,
    update: 'PATCH',
    isOwn: async () => {
      // The token of a job may not ask who it is.
      const login = account ?? (await ask(`${api}/user`, options, { allowed: [401, 403, 404] }))?.login ?? JOB_ACCOUNT;
      return (/** @type {Comment} */ { user }) => user?.login === login;
    },
  };
}

/** @param {CommentOptions} options */
function gitlab(options) {
  const { api, project, number } = options;
  const list = `${api}/projects/${project}/merge_requests/${number}/notes`;
  return {
    list,
    one: (/** @type {number} */ id) => `${list}/${id}`,
    update: 'PUT',
    isOwn: async () => {
      const { id } = await ask(`${api}/user`, options);
      return (/** @type {Comment} */ { author }) => author?.id === id;
    },
  };
}

/**
 * @param {string} address
 * @param {CommentOptions} options
 * @returns {Promise<Comment[]>}
 */
async function commentsAt(address, options) {
  /** @type {Comment[]} */
  const comments = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const found = await ask(`${address}?per_page=${PER_PAGE}&page=${page}`, options);
    if (!Array.isArray(found)) throw new NotEstablished('The host gave no list of comments.');
    comments.push(...found.filter((comment) => typeof comment?.body === 'string'));
    if (found.length < PER_PAGE) return comments;
  }
  return comments;
}

/**
 * Asks the interface of the host.
 * @param {string} address
 * @param {CommentOptions} options
 * @param {{ method?: string, body?: string, allowed?: readonly number[] }} [request] the codes of refusals that are an answer
 * @returns {Promise<any>} nothing for a refusal that is allowed
 */
async function ask(address, { host, token = '' }, { method = 'GET', body, allowed = [] } = {}) {
  const headers = {
    accept: 'application/json',
    'user-agent': 'handbook',
    ...(host === 'github' ? { authorization: `Bearer ${token}` } : { 'private-token': token }),
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
  };
  let response;
  try {
    response = await fetch(address, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify({ body }) }),
      // The token is for this host and no other.
      redirect: 'error',
      signal: AbortSignal.timeout(SECONDS * 1000),
    });
  } catch (error) {
    const reason =
      error instanceof Error ? (error.cause instanceof Error ? error.cause.message : error.message) : error;
    throw new NotEstablished(`${method} ${address} failed: ${printableLines(String(reason))}`);
  }
  if (allowed.includes(response.status)) return undefined;
  if (response.ok) return response.json();
  const hint = [401, 403, 404].includes(response.status)
    ? ' The token may not do that: ci/README.md, "What a change does, on the merge request", says what it needs.'
    : '';
  const text = printableLines((await response.text()).slice(0, 300));
  throw new NotEstablished(`${method} ${address} was answered with ${response.status}.${hint}\n${text}`);
}
