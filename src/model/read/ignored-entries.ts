import { problem, type Problem } from '../problem.ts';
import { isPublicFile, isWellKnown } from './site-file.ts';
import { FILE_FORMS, placeOfFile } from './kind-of-file.ts';

const IGNORED = /^\.|^README\.md$|^node_modules$/;
const FOLDERS = new Set(FILE_FORMS.flatMap(({ path }) => (path.includes('/') ? [path.split('/')[0]] : [])));

/** True for what is there for people and programs beside the handbook, and is not read. */
const isIgnored = (name: string): boolean => IGNORED.test(name);

/** The same of a path below content/, of which only the last name counts. */
export const isIgnoredPath = (path: string): boolean =>
  isIgnored(path.slice(path.lastIndexOf('/') + 1)) && !isWellKnown(path);

/** Returns whether a file is not read, because of its own name or that of a folder in which it is. */
export const isBelowIgnored = (path: string): boolean =>
  path.split('/').some((_name, index, names) => isIgnoredPath(names.slice(0, index + 1).join('/')));

/** Matches what editors, systems and Git leave in folders. */
const LEFT_BEHIND = /(?:^|\/)\.(?:DS_Store|gitkeep|gitignore|gitattributes)$/;

/**
 * Returns what is not read although it looks like content: a folder or a file of content but for the dot before its name, and a
 * README.md with front matter.
 * @param path below the content folder; its name is one that is not read
 * @param text what the file holds; undefined for a folder
 */
export function ignoredContent(path: string, text: string | undefined): Problem | undefined {
  const at = { file: path, line: 1, column: 1 };
  if (isPublicFile(path) && path.includes('/.') && !LEFT_BEHIND.test(path))
    return problem(
      'unpublishable-file',
      at,
      'a name that begins with a dot is not published, but for public/.well-known/.',
    );
  const undotted = path.replace(/(^|\/)\.+([^/]*)$/, '$1$2');
  const isContent = text === undefined ? FOLDERS.has(undotted) : placeOfFile(undotted) !== undefined;
  if (undotted !== path && isContent)
    return problem(
      'ignored-file',
      at,
      `a name that begins with a dot is not read. Content of this kind is called ${undotted}.`,
    );
  if (text?.startsWith('---\n') && path.endsWith('README.md'))
    return problem('ignored-file', at, 'a README.md is not read, and this one has the front matter of a page.');
  return undefined;
}
