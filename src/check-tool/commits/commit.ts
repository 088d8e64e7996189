/** A commit as `git log` tells it. Its message is read for marks and never goes further. */
export interface Commit {
  hash: string;
  author: string;
  committer: string;
  /** When it was written: milliseconds since 1970, of the author. */
  at: number;
  /** Values of the label in the last paragraph, as Git itself reads trailers. */
  trailers: string[];
  message: string;
}

/** The fields of a record of the log, separated by U+001F; the message is last, and may hold anything. */
export const LOG_FORMAT =
  '%H%x1f%an%x1f%ae%x1f%cn%x1f%ce%x1f%aI%x1f%(trailers:key=Assisted-by,valueonly,unfold,separator=%x1e)%x1f%B';

/** Returns the commit that a record of the log is; undefined for a damaged one. */
export function commitOf(record: string): Commit | undefined {
  const parts = record.split('\u001F');
  const [hash = '', author = '', authorAddress = '', committer = '', committerAddress = '', day = '', trailers] = parts;
  const at = Date.parse(day);
  if (!/^[0-9a-f]{40,64}$/.test(hash) || Number.isNaN(at) || trailers === undefined) return undefined;
  return {
    hash,
    author: `${author} <${authorAddress}>`,
    committer: `${committer} <${committerAddress}>`,
    at,
    trailers: trailers.split('\u001E').filter((value) => value !== ''),
    message: parts.slice(7).join('\u001F'),
  };
}
