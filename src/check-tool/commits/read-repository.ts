import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { commitOf, LOG_FORMAT, type Commit } from './commit.ts';
import { gitRecords, gitText } from './git.ts';
import { REPOSITORY_POLICY_FILE } from './repository-policy.ts';

/** A repository on this machine, with what is known before its history is read. */
export interface Repository {
  folder: string;
  /** Its remote without credentials, or the name of its folder. */
  name: string;
  /** Equal for the work trees of one repository. */
  store: string;
  isShallow: boolean;
  hasHead: boolean;
  /** The text of its `.ai-tool-policy.yaml`; undefined where it has none. */
  policyText: string | undefined;
}

/** Opens a repository. @throws GitFailed */
export async function openRepository(folder: string): Promise<Repository> {
  const [store = '', shallow = ''] = (
    await gitText(folder, ['rev-parse', '--git-common-dir', '--is-shallow-repository'])
  ).split('\n');
  const remote = await gitText(folder, ['config', '--get', 'remote.origin.url']).catch(() => '');
  const head = await gitText(folder, ['rev-parse', '--verify', '--quiet', 'HEAD']).catch(() => '');
  const path = join(folder, REPOSITORY_POLICY_FILE);
  return {
    folder,
    name: remoteName(remote) || basename(resolve(folder)),
    store: resolve(folder, store),
    isShallow: shallow === 'true',
    hasHead: head !== '',
    policyText: existsSync(path) ? await readFile(path, 'utf8').catch(() => undefined) : undefined,
  };
}

/** The name of a remote: host and path, without user, password and ending. A path of this machine is named by its last part. */
export function remoteName(remote: string): string {
  const address = /^[a-z+]+:\/\/(?:[^/]*@)?([^/]+)\/(.+)$/i.exec(remote);
  const short = /^(?:[^@/\\]+@)?([\w.-]{2,}):(?!\\)(.+)$/.exec(remote);
  const [, host, path] = (remote.startsWith('file:') ? null : (address ?? short)) ?? [];
  const name = host === undefined ? (remote.split(/[/\\]/).findLast((part) => part !== '') ?? '') : `${host}/${path}`;
  return name
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '')
    .replace(/\.git$/, '');
}

/** Every commit of branches, remotes and tags, each once; not of notes, stashes and the like, and no day left out. */
export async function* commitsOf({ folder, hasHead }: Repository): AsyncGenerator<Commit, void> {
  const refs = ['--branches', '--remotes', '--tags', ...(hasHead ? ['HEAD'] : [])];
  const form = ['-z', '--no-mailmap', '--no-notes', '--encoding=UTF-8', `--format=${LOG_FORMAT}`];
  for await (const record of gitRecords(folder, ['log', ...refs, ...form, '--'])) {
    const commit = commitOf(record);
    if (commit) yield commit;
  }
}

/** The paths that a commit changes; none for a merge. */
export async function pathsOf({ folder }: Repository, hash: string): Promise<string[]> {
  const paths: string[] = [];
  const args = ['diff-tree', '-r', '--root', '--no-commit-id', '--name-only', '-z', hash, '--'];
  for await (const path of gitRecords(folder, args)) paths.push(path);
  return paths;
}
