import { folded } from './folded.mjs';
import { shown } from './shown.mjs';

/** @typedef {import('./merge-result.mjs').Change} Change */

/**
 * Holds who asks for a merge, and what the guard goes by.
 * @typedef {object} Request
 * @property {string} author handle of whoever opened the merge request
 * @property {readonly string[]} keepers handles that may add, correct and remove the records of others
 * @property {string} content the content folder, from the root of the repository
 */

const LINK = '120000';
const SUBMODULE = '160000';
const PLAIN_FILE = '100644';
const NOTHING = '000000';

/** Of a handle: what `HANDLE` in src/progress/completion-record.ts takes. Of a path: an id. */
const RECORD = /^([a-z0-9_][a-z0-9_.-]*)\/[a-z0-9]+(?:-[a-z0-9]+)*\.json$/;

/**
 * Returns what speaks against merging the changes, a sentence for each: records of other people, and whatever could stand in the
 * place of records without being one.
 * @param {readonly Change[]} changes
 * @param {Request} request
 * @returns {string[]}
 */
export const recordFaults = (changes, request) => changes.flatMap((change) => faultOf(change, request) ?? []);

/**
 * The changes that are records, or are in the place of records.
 * @param {readonly Change[]} changes
 * @param {string} content
 */
export const recordChanges = (changes, content) => changes.filter(({ path }) => placeOf(path, content) === 'records');

/**
 * @param {Change} change
 * @param {Request} request
 * @returns {string | undefined}
 */
function faultOf({ path, before, after }, { author, keepers, content }) {
  const name = shown(path);
  // git makes no such trees; one that somebody wrote by hand may lead anywhere.
  if (path.split(/[/\\]/).some((part) => ['', '.', '..'].includes(part)))
    return `${name} is no path of a file. Take it out.`;
  const place = placeOf(path, content);
  if (place === 'elsewhere') return undefined;
  if (after === LINK || after === SUBMODULE) {
    const what = after === LINK ? 'a symbolic link' : 'a submodule';
    return `${name} is ${what}. The content folder holds plain files only: take it out, and put the files themselves there.`;
  }
  if (place !== 'records') return undefined;

  const records = content ? `${content}/completions/` : 'completions/';
  const inside = path.startsWith(records) ? path.slice(records.length) : undefined;
  const handle = inside?.includes('/') ? inside.slice(0, inside.indexOf('/')) : undefined;
  const isKeeper = keepers.some((keeper) => isSame(keeper, author));
  const isOwn = handle !== undefined && isSame(handle, author);
  // Whatever was at the place of a record and goes away is left to the person whose folder it is in.
  if (!isOwn && !isKeeper) {
    return handle === undefined
      ? `${name} is in the place of records, and is in nobody's folder. A record is ${records}<handle>/<path>.json.`
      : `${name} is the record of ${shown(handle)}, and ${shown(author)} asks for the merge. Everybody records their own completion: take the file out of this merge request.`;
  }
  if (after === NOTHING) return undefined;
  if (inside === undefined || !RECORD.test(inside)) {
    return `${name} is no name of a record. A record is ${records}<handle>/<path>.json, all in lower case.`;
  }
  if (after !== PLAIN_FILE) {
    return `${name} is marked as executable${before === PLAIN_FILE ? ' and was not before' : ''}. Take the mark away: git update-index --chmod=-x ${name}`;
  }
  return undefined;
}

/**
 * Where a path is: among the records, at or around or in the content folder, or elsewhere in the repository. Spellings that
 * a forgiving file system takes for the same place count as that place.
 * @param {string} path
 * @param {string} content
 * @returns {'records' | 'content' | 'elsewhere'}
 */
function placeOf(path, content) {
  const [found, root] = [folded(path), folded(content)];
  if (isAtOrIn(found, root ? `${root}/completions` : 'completions')) return 'records';
  // What replaces a folder above the content replaces the content.
  return isAtOrIn(found, root) || isAtOrIn(root, found) ? 'content' : 'elsewhere';
}

/** @param {string} path @param {string} folder */
const isAtOrIn = (path, folder) => folder === '' || path === folder || path.startsWith(`${folder}/`);

/**
 * Returns whether two handles are one account. Hosts do not tell upper from lower case, and have no handles outside of ASCII.
 * @param {string} handle
 * @param {string} other
 */
function isSame(handle, other) {
  return /^[\x21-\x7e]+$/.test(handle) && handle.toLowerCase() === other.toLowerCase() && /^[\x21-\x7e]+$/.test(other);
}
