import { nearestWord } from '../../basics/edit-distance.mjs';
import { LOOKS_FOLDER, PUBLIC_FOLDER } from './site-file.ts';
import { FILE_FORMS } from './kind-of-file.ts';

/** The file by which a folder is known to be the root of a repository, which holds more than content. */
const REPOSITORY_FILE = 'package.json';

/** The names that stand directly in a content folder, a file or a folder: `organization.yaml`, `rules`. */
const KNOWN = [...new Set(FILE_FORMS.map(({ path }) => path.split('/')[0] ?? path)), LOOKS_FOLDER, PUBLIC_FOLDER];

/**
 * Returns whether an entry is no content, because the content lies at the root of a repository, beside other files. A name that
 * is nearly that of content is none of the others: it is read, and reported as a slip.
 * @param topNames what stands directly in the content folder
 * @param path below the content folder
 */
export function isBesideContent(topNames: readonly string[], path: string): boolean {
  if (!topNames.includes(REPOSITORY_FILE)) return false;
  const name = path.split('/')[0] ?? path;
  return !KNOWN.includes(name) && nearestWord(name, KNOWN) === undefined;
}
