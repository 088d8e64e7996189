import { git, gitLine } from '../../records/guard/git.mjs';
import { NotEstablished } from '../../records/guard/not-established.mjs';

/** A git repository, and where in it the content of a handbook is. */
export interface ContentRepository {
  /** Absolute path of its top folder. */
  root: string;
  /** The content folder below it, with forward slashes; empty for the top folder itself. */
  folder: string;
}

/**
 * Returns the repository that a folder is in; undefined when it is in none, or when there is no git.
 * @throws NotEstablished when git refuses to look, with what it says
 */
export function repositoryOf(folder: string): ContentRepository | undefined {
  try {
    return { root: gitLine(folder, ['rev-parse', '--show-toplevel']), folder: prefixOf(folder) };
  } catch (error) {
    if (error instanceof NotEstablished && /not a git repository|ENOENT|must be run in a work tree/.test(error.message))
      return undefined;
    throw error;
  }
}

/** A name may end in a space or a line feed: git's own line feed is taken away and nothing else. */
const prefixOf = (folder: string) =>
  git(folder, ['rev-parse', '--show-prefix']).output.toString('utf8').replace(/\n$/, '').replace(/\/$/, '');
