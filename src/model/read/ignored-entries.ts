import { problem, type Problem } from '../problem.ts';
import { FILE_FORMS, placeOfFile } from './kind-of-file.ts';

const IGNORED = /^\.|^README\.md$|^node_modules$/;
const FOLDERS = new Set(FILE_FORMS.flatMap(({ path }) => (path.includes('/') ? [path.split('/')[0]] : [])));

/** True for what is there for people and programs beside the handbook, and is not read. */
export const isIgnored = (name: string): boolean => IGNORED.test(name);

/**
 * Returns what is not read although it looks like content: a folder or a file of content but for the dot before its name, and a
 * README.md with front matter.
 * @param path below the content folder; its name is one that is not read
 * @param text what the file holds; undefined for a folder
 */
export function ignoredContent(path: string, text: string | undefined): Problem | undefined {
  const at = { file: path, line: 1, column: 1 };
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
