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
    number !== undefined
      ? `two merge requests have published a version ${number}, and git kept both. The one that was merged first keeps the number. Run npm run publish-version -- --renumber, which brings its files back and makes yours the next version.`
      : file === 'published-ids.yaml'
        ? 'two branches have recorded ids, and git kept both. Run npm run publish-ids, which records the ids of both.'
        : 'two branches changed the lines from here on, and git kept both.';
  return problem('merge-conflict', { file, line, column: 1 }, message);
}
