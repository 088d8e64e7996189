import type { Problem } from '../model/problem.ts';
import { renameHint } from '../model/rename/renamable.ts';

/** One thing to put right, with every place where it shows. */
export interface Cause {
  first: Problem;
  /** The other places, where they are so many that a list of them says less than one line. */
  more: readonly Problem[];
}

/** Holds from how many places on the same message is one line. */
const MANY = 3;

/**
 * Returns what has to be put right, in the order of the first place of each: a message that stands at many places has one cause, such as
 * a division that everything names and that is no more in organization.yaml.
 */
export function causesOf(problems: readonly Problem[]): Cause[] {
  const same = Map.groupBy(problems, ({ kind, severity, message }) => `${kind} ${severity} ${message}`);
  return [...same.values()]
    .flatMap((places): Cause[] => {
      const [first, ...more] = places;
      if (!first) return [];
      return places.length < MANY ? places.map((place) => ({ first: place, more: [] })) : [{ first, more }];
    })
    .sort((a, b) => problems.indexOf(a.first) - problems.indexOf(b.first));
}

/** Returns what is said behind a message that stands at many places: how many, an example, and what puts all of them right at once. */
export function moreInWords({ first, more }: Cause, placeOf: (problem: Problem) => string): string {
  const [example] = more;
  if (!example) return '';
  const files = new Set([first, ...more].map(({ file }) => file)).size;
  const hint = renameHint(first.message);
  return ` The same in ${more.length} more places, in ${files} ${files === 1 ? 'file' : 'files'}; the next is ${placeOf(example)}.${hint === undefined ? '' : ` ${hint}`}`;
}
