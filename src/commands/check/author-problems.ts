import { posix } from 'node:path';
import { PlainError } from '../../model/content-folder.ts';
import { problem, type Problem } from '../../model/problem.ts';

/** Whatever lies in the folder of a person, wherever in a repository the content folder is. */
const RECORD = /(?:^|\/)(completions\/([^/]+)\/.+)$/is;

/** A path with one spelling: git quotes some, scripts join others with too many slashes or dots. */
const plain = (path: string) => posix.normalize(path.replaceAll('\\', '/').replace(/^"(.*)"$/s, '$1'));

/**
 * The completion records among changed files that are for somebody else than the author.
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
    const [, file, handle] = RECORD.exec(plain(path)) ?? [];
    if (file === undefined || handle === undefined || handle.toLowerCase() === author.toLowerCase()) return [];
    const message = `this is the record of ${handle}, and ${author} opened the merge request. ${handle} has to open one for it.`;
    return [problem('record-of-another', { file, line: 1, column: 1 }, message)];
  });
}
