import { posix } from 'node:path';
import { PlainError } from '../../basics/plain-error.ts';
import { problem, type Problem } from '../../model/problem.ts';
import { folded } from '../../records/guard/folded.mjs';

/** A path with one spelling: git quotes some, scripts join others with too many slashes or dots. */
const plain = (path: string) => posix.normalize(path.replaceAll('\\', '/').replace(/^"(.*)"$/s, '$1'));

/**
 * The completion records among changed files that are for somebody else than the author, and whatever is in the place of a
 * person's folder (a submodule and a symbolic link are one name to git). For names only: the guard in ci/ also sees modes.
 * @param author handle on the git host; hosts do not tell upper and lower case apart
 * @param changed paths as git prints them; removed files count as well
 * @throws PlainError when one of the two is given without the other
 */
export function authorProblems(author: string | undefined, changed: readonly string[] | undefined): Problem[] {
  if (author === undefined && changed === undefined) return [];
  if (author === undefined || changed === undefined) {
    throw new PlainError(
      '--author and --changed go together: who opened the merge request, and which files it changes.',
    );
  }
  return changed.flatMap((path) => {
    const names = plain(path).split('/');
    // Wherever in a repository the content folder is.
    const start = names.findIndex((name) => folded(name) === 'completions');
    if (start === -1) return [];
    const [, handle, ...below] = names.slice(start);
    const isFolder = below.length > 0;
    if (isFolder && handle !== undefined && isSame(handle, author)) return [];
    const file = names.slice(start).join('/');
    const message = isFolder
      ? `this is the record of ${handle}, and ${author} opened the merge request. ${handle} has to open one for it.`
      : 'this is in the place of a folder of records: a submodule, a symbolic link or a file. Records are completions/<handle>/<path>.json.';
    return [problem('record-of-another', { file, line: 1, column: 1 }, message)];
  });
}

/** Handles are ASCII: letters that only look like them, or become them in lower case, are somebody else's. */
const isSame = (handle: string, other: string) =>
  /^[\x21-\x7e]+$/.test(handle) && handle.toLowerCase() === other.toLowerCase();
