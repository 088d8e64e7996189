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
  // Empty in a bare repository, whose folder is all there is.
  const top = await gitText(folder, ['rev-parse', '--show-toplevel']).catch(() => '');
  const path = join(top || folder, REPOSITORY_POLICY_FILE);
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

const FORM = ['-z', '--no-mailmap', '--no-notes', '--encoding=UTF-8', `--format=${LOG_FORMAT}`];

/** Returns branches, remotes and tags as `git log` takes them; not notes, stashes and the like. */
export const everyRevision = ({ hasHead }: Repository): string[] => [
  ...['--branches', '--remotes', '--tags'],
  ...(hasHead ? ['HEAD'] : []),
];

/** Every commit of branches, remotes and tags, each once, and no day left out. */
export async function* commitsOf(repository: Repository): AsyncGenerator<Commit, void> {
  for await (const record of gitRecords(repository.folder, ['log', ...FORM, ...everyRevision(repository), '--'])) {
    const commit = commitOf(record);
    if (commit) yield commit;
  }
}

/**
 * Every commit of a range, the newest first; of a record that cannot be read only the id.
 * @param range what `git log` takes for revisions, `rangeFault` having found nothing wrong with it
 * @throws GitFailed when there is no such revision
 */
export async function* commitsIn({ folder }: Repository, range: string): AsyncGenerator<Commit | string, void> {
  for await (const record of gitRecords(folder, ['log', ...FORM, range, '--']))
    yield commitOf(record) ?? record.slice(0, 40);
}

/** Says why a range is not given to Git; undefined where it is. */
export function rangeFault(range: string): string | undefined {
  if (range.startsWith('-'))
    return `--commits ${range} begins like an option. Write a range such as origin/main..HEAD.`;
  if (/\p{Cc}/u.test(range)) return '--commits holds a control character. Write a range such as origin/main..HEAD.';
  return undefined;
}

/** The paths that a commit changes; none for a merge. */
export async function pathsOf({ folder }: Repository, hash: string): Promise<string[]> {
  const paths: string[] = [];
  const args = ['diff-tree', '-r', '--root', '--no-commit-id', '--name-only', '-z', hash, '--'];
  for await (const path of gitRecords(folder, args)) paths.push(path);
  return paths;
}
