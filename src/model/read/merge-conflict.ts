import { problem, type Problem } from '../problem.ts';

/** Matches what git leaves of a file that two branches changed: their two versions, between three marks. */
const CONFLICT = /^<{7} [^\n]*\n(?:[^]*?\n)?={7}\n(?:[^]*?\n)?>{7} /m;
const VERSION = /^versions\/(\d+)[./]/;

/** The problem of a file in which git left two versions of the same lines; whatever else is wrong with it follows from that. */
export function mergeConflict(file: string, text: string): Problem | undefined {
  const found = CONFLICT.exec(text);
  if (!found) return undefined;
  const line = text.slice(0, found.index).split('\n').length;
  const number = VERSION.exec(file)?.[1];
  const message =
    number === undefined
      ? 'two branches changed the lines from here on, and git kept both.'
      : `two merge requests have published a version ${number}, and git kept both. The one that was merged first stays: take its files of versions/${number} (git checkout --theirs, where you merged it into your branch), set policy.version to ${Number(number) + 1}, and run npm run publish-version.`;
  return problem('merge-conflict', { file, line, column: 1 }, message);
}
