import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PlainError } from '../basics/plain-error.ts';
import { repositoryOf } from '../change-report/before/repository-of.ts';
import { conflictSides } from '../model/read/conflict-sides.ts';
import { commitNamed, git, gitLine } from '../records/guard/git.mjs';
import { NotEstablished } from '../records/guard/not-established.mjs';
import { treeFiles } from '../records/guard/tree-files.mjs';
import { restatedNews } from '../versions/restated-news.mjs';
import { statedPolicy, withPolicy } from '../versions/stated-policy.mjs';
import { recordedIds, recordText } from './recorded-ids.ts';

/** Describes the two sides of a merge or a rebase that is under way. */
interface Sides {
  root: string;
  /** The content folder below the top folder; empty for the top folder itself. */
  folder: string;
  /** The commit that was there first: its versions stay. */
  first: string;
  /** The commit whose version gets the next number. */
  own: string;
}

/** Describes a version that is to be published anew under the next number. */
export interface FreedVersion {
  /** The numbers that both sides took. */
  taken: number[];
  /** The note that was written about it. */
  note: string | undefined;
}

/**
 * Puts the versions of the content folder as the side has them that was merged first, while git waits for conflicts to be
 * settled: the snapshots and the notes. States the next number in organization.yaml and in the change notes of the own side, and
 * records the ids of both. What the own side published is then to be published anew.
 * @param content absolute path of the content folder
 * @throws PlainError when nothing is being merged, when no number was taken twice, or when a person has to settle more
 */
export function freeVersionNumber(content: string): FreedVersion {
  try {
    return free(content, sidesOf(content));
  } catch (error) {
    if (error instanceof NotEstablished) throw new PlainError(error.message);
    throw error;
  }
}

function free(content: string, sides: Sides): FreedVersion {
  const versions = sides.folder ? `${sides.folder}/versions` : 'versions';
  const fork = gitLine(sides.root, ['merge-base', sides.first, sides.own]);
  const before = numbersIn(sides.root, fork, versions);
  const own = numbersIn(sides.root, sides.own, versions).filter((number) => !before.includes(number));
  const firsts = numbersIn(sides.root, sides.first, versions);
  const taken = own.filter((number) => firsts.includes(number));
  if (taken.length === 0)
    throw new PlainError(
      'No number of a version was taken by both sides, so there is nothing to renumber. npm run check says what is left to settle.',
    );
  const next = Math.max(...firsts) + 1;
  settleOrganization(content, sides, next);
  restoreVersions(content, own, treeFiles(sides.root, sides.first, versions));
  settleIds(content);
  restateNews(content, sides, taken, next);
  const last = `${versions}/${Math.max(...own)}.yaml`;
  return { taken, note: textIn(sides.root, sides.own, last) };
}

function sidesOf(content: string): Sides {
  const repository = repositoryOf(content);
  if (!repository) throw new PlainError('--renumber settles a merge, and this content folder is in no git repository.');
  const { root, folder } = repository;
  const head = commitNamed(root, 'HEAD') ?? '';
  const merged = commitNamed(root, 'MERGE_HEAD');
  const replayed = commitNamed(root, 'REBASE_HEAD');
  if (merged !== undefined) {
    // Whoever merges into the protected branch itself has the branch that came second on the other side.
    const isProtected = /^(?:main|master)$/.test(gitLine(root, ['rev-parse', '--abbrev-ref', 'HEAD']));
    return isProtected ? { root, folder, first: head, own: merged } : { root, folder, first: merged, own: head };
  }
  if (replayed !== undefined) return { root, folder, first: head, own: replayed };
  throw new PlainError(
    'Nothing is being merged here. First merge the protected branch into yours (git merge main); where git then reports conflicts in versions/, run this again.',
  );
}

function numbersIn(root: string, commit: string, folder: string): number[] {
  const names = git(root, ['ls-tree', '-z', '--name-only', '--full-tree', commit, `${folder}/`])
    .output.toString('utf8')
    .split('\0');
  return names.flatMap((name) => /\/(\d+)\.json$/.exec(`/${name}`)?.[1] ?? []).map(Number);
}

function textIn(root: string, commit: string, path: string): string | undefined {
  const { code, output } = git(root, ['cat-file', 'blob', `${commit}:${path}`], { allowed: [0, 128] });
  return code === 0 ? output.toString('utf8') : undefined;
}

/**
 * Both sides state a version, and what they publish together is the next one, on the first day that the own side chose. Whatever
 * else both changed in the same lines is for a person.
 */
function settleOrganization(content: string, { root, folder, first, own }: Sides, version: number): void {
  const file = join(content, 'organization.yaml');
  const path = folder ? `${folder}/organization.yaml` : 'organization.yaml';
  const days = [first, own].map((commit) => statedPolicy(textIn(root, commit, path) ?? '')?.date ?? '').sort();
  const date = days.at(-1) ?? '';
  if (days.includes(''))
    throw new PlainError(
      'organization.yaml: write policy.version and policy.date on lines of their own, below policy:.',
    );
  const [ours, theirs] = conflictSides(readFileSync(file, 'utf8')).map((text) => withPolicy(text, { version, date }));
  if (ours === undefined || ours !== theirs)
    throw new PlainError(
      'organization.yaml: both sides changed more than policy.version and policy.date in the same lines. Keep what is right of the two, remove the three lines of marks, and run this again.',
    );
  writeFileSync(file, ours);
}

/** Removes the files of the own versions and writes those of the other side. */
function restoreVersions(
  content: string,
  own: readonly number[],
  files: readonly { path: string; bytes: Buffer }[],
): void {
  const folder = join(content, 'versions');
  for (const number of own)
    for (const name of [`${number}.json`, `${number}.yaml`, String(number)])
      rmSync(join(folder, name), { recursive: true, force: true });
  for (const { path, bytes } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

function settleIds(content: string): void {
  const file = join(content, 'published-ids.yaml');
  if (!existsSync(file)) return;
  const text = readFileSync(file, 'utf8');
  const [ours, theirs] = conflictSides(text);
  const ids = ours === theirs ? undefined : recordedIds(text);
  if (ids) writeFileSync(file, recordText(ids));
}

/** Change notes that only the own side has are about the own version, which has another number now. */
function restateNews(content: string, { root, folder, first }: Sides, taken: readonly number[], next: number): void {
  const news = join(content, 'changes');
  if (!existsSync(news)) return;
  for (const name of readdirSync(news)) {
    if (!name.endsWith('.mdx') || textIn(root, first, `${folder ? `${folder}/` : ''}changes/${name}`) !== undefined)
      continue;
    const text = readFileSync(join(news, name), 'utf8');
    const restated = restatedNews(text, taken, next);
    if (restated !== text) writeFileSync(join(news, name), restated);
  }
}
