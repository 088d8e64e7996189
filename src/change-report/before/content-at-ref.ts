import { isBesideContent } from '../../model/read/beside-content.ts';
import { isBelowIgnored } from '../../model/read/ignored-entries.ts';
import { fileFromBytes, type ReadFiles } from '../../model/read/files.ts';
import { didYouMean } from '../../model/nearest.ts';
import { PlainError } from '../../basics/plain-error.ts';
import { commitNamed, git, gitLine } from '../../records/guard/git.mjs';
import { NotEstablished } from '../../records/guard/not-established.mjs';
import { treeFiles } from '../../records/guard/tree-files.mjs';
import { repositoryOf, type ContentRepository } from './repository-of.ts';

/**
 * Returns the content as a branch, tag or commit holds it, read from git without a checkout.
 * @param place the name of the ref; `main:policy` where the content was in another folder then
 * @param content the content folder whose repository holds the ref
 * @param from where the person is: whose repository is asked where the content folder is in none
 * @returns undefined when neither is in a repository
 * @throws PlainError when there is no such ref, or no content in it
 */
export function contentAtRef(place: string, content: string, from: string): ReadFiles | undefined {
  try {
    const repository = repositoryOf(content) ?? repositoryOf(from);
    return repository && readAt(place, repository);
  } catch (error) {
    if (!(error instanceof NotEstablished)) throw error;
    throw new PlainError(`--against ${place}: ${error.message}`);
  }
}

function readAt(place: string, { root, folder }: ContentRepository): ReadFiles {
  const [ref = '', ...rest] = place.split(':');
  const wanted = rest.length > 0 ? rest.join(':').replace(/\/$/, '') : folder;
  const commit = ref === '' ? undefined : commitNamed(root, ref);
  if (commit === undefined) throw new PlainError(noSuchRef(place, ref, root));
  if (!holdsContent(root, commit, wanted)) throw new PlainError(noContent(place, ref, commit, root, wanted));
  const all = treeFiles(root, commit, wanted);
  const topNames = all.map(({ path }) => path).filter((path) => !path.includes('/'));
  const read = all
    .filter(({ path }) => !isBelowIgnored(path) && !isBesideContent(topNames, path))
    .map(({ path, bytes }) => fileFromBytes(path, bytes));
  return { files: read.map(({ file }) => file), problems: read.flatMap(({ problems }) => problems) };
}

const ORGANIZATION = 'organization.yaml';

const holdsContent = (root: string, commit: string, folder: string) =>
  gitLine(root, [
    'ls-tree',
    '--name-only',
    '--full-tree',
    commit,
    folder ? `${folder}/${ORGANIZATION}` : ORGANIZATION,
  ]) !== '';

function noSuchRef(place: string, ref: string, root: string): string {
  const names = gitLine(root, ['for-each-ref', '--format=%(refname:short)']).split('\n').filter(Boolean);
  const branches = names.slice(0, 12).join(', ') + (names.length > 12 ? ` and ${names.length - 12} more` : '');
  return (
    `--against ${place}: there is no such folder or file, and no branch, tag or commit of that name in ${root}.${didYouMean(ref, names)}\n` +
    (names.length > 0 ? `It has ${branches}.\n` : '') +
    `A branch that is only on the remote: git fetch origin ${isPlainName(ref) ? ref : 'BRANCH'}, and then --against origin/${isPlainName(ref) ? ref : 'BRANCH'}.`
  );
}

const isPlainName = (ref: string) => /^[\w][\w./-]*$/.test(ref) && !ref.startsWith('origin/');

function noContent(place: string, ref: string, commit: string, root: string, wanted: string): string {
  const found = git(root, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit])
    .output.toString('utf8')
    .split('\0')
    .filter((path) => path === ORGANIZATION || path.endsWith(`/${ORGANIZATION}`))
    .map((path) => path.slice(0, -ORGANIZATION.length).replace(/\/$/, '') || '.');
  const where = `--against ${place}: ${ref} holds no ${wanted ? `${wanted}/` : ''}${ORGANIZATION}.`;
  const [first] = found;
  return first === undefined
    ? `${where} It holds no content of a handbook at all.`
    : `${where} It has one in ${found.slice(0, 5).join(', ')}: name the folder behind a colon, --against ${ref}:${first}`;
}
