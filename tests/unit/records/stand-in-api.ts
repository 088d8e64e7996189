import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A comment as the stand-in keeps it: by whom, by the number and the login that each host gives to accounts. */
export interface KeptComment {
  id: number;
  body: string;
  account: number;
}

/** The account of the job. */
export const JOB = 1;
const LOGINS: Record<number, string> = { [JOB]: 'github-actions[bot]' };

/**
 * A stand-in for the interfaces of GitHub and GitLab, as far as comments on merge request 1 go. It refuses what they refuse: a
 * wrong token, another project, a change of a comment that is somebody else's on GitLab.
 */
export class StandInApi {
  readonly token = 'the-token-of-the-job';
  comments: KeptComment[] = [];
  /** Holds what was asked, such as "POST /github/repos/own/handbook/issues/1/comments". */
  readonly asked: string[] = [];
  readonly #server: Server = createServer((request, response) => {
    this.#answer(request)
      .then(({ status, value }) => {
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(JSON.stringify(value));
      })
      .catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });

  async start(): Promise<void> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  /** The environment of a job on either host. */
  get environment(): Record<string, string> {
    // A server that listens on a port has an address that is no name of a pipe.
    const { port } = this.#server.address() as AddressInfo;
    return {
      COMMENT_TOKEN: this.token,
      GITHUB_API_URL: `http://127.0.0.1:${port}/github`,
      GITHUB_REPOSITORY: 'own/handbook',
      CI_API_V4_URL: `http://127.0.0.1:${port}/gitlab`,
      CI_PROJECT_ID: '42',
    };
  }

  async #answer(request: IncomingMessage): Promise<{ status: number; value: unknown }> {
    const url = new URL(request.url ?? '', 'http://localhost');
    const { method = '' } = request;
    this.asked.push(`${method} ${url.pathname}`);
    const isGitHub = url.pathname.startsWith('/github/');
    const given = isGitHub ? request.headers.authorization : request.headers['private-token'];
    if (given !== (isGitHub ? `Bearer ${this.token}` : this.token)) return { status: 401, value: { message: 'No' } };
    if (url.pathname === '/github/user') return { status: 403, value: { message: 'Resource not accessible' } };
    if (url.pathname === '/gitlab/user') return { status: 200, value: { id: JOB } };
    const list = isGitHub
      ? '/github/repos/own/handbook/issues/1/comments'
      : '/gitlab/projects/42/merge_requests/1/notes';
    const one = isGitHub ? '/github/repos/own/handbook/issues/comments/' : `${list}/`;
    const shown = ({ id, body, account }: KeptComment) =>
      isGitHub
        ? { id, body, user: { login: LOGINS[account] ?? `user-${account}` } }
        : { id, body, author: { id: account } };
    const text: unknown = method === 'GET' ? undefined : JSON.parse(await bodyOf(request)).body;
    if (url.pathname === list && method === 'GET') {
      const [size, page] = ['per_page', 'page'].map((name) => Number(url.searchParams.get(name) ?? 1));
      const start = ((page ?? 1) - 1) * (size ?? 1);
      return { status: 200, value: this.comments.slice(start, start + (size ?? 1)).map(shown) };
    }
    if (url.pathname === list && method === 'POST') {
      const made = { id: 1000 + this.comments.length, body: String(text), account: JOB };
      this.comments.push(made);
      return { status: 201, value: shown(made) };
    }
    const found = this.comments.find(({ id }) => url.pathname === `${one}${id}`);
    if (!found || method !== (isGitHub ? 'PATCH' : 'PUT')) return { status: 404, value: { message: 'Not found' } };
    found.body = String(text);
    return { status: 200, value: shown(found) };
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
