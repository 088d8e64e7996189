import { DIRECTIONS, type Direction } from '../../policy/comparison/change.ts';
import type { OnlyInOne } from '../../policy/comparison/only-in-one.ts';
import { count } from '../../basics/words.ts';
import type { PolicyChanges } from '../../policy/policy-changes.ts';

const HEADINGS: Record<Direction, string> = {
  loosened: 'Loosened',
  altered: 'Changed, neither laxer nor stricter',
  tightened: 'Tightened',
};

/** The changes in words, loosened ones first, one paragraph for each time over which they stay the same. */
export function changesText(against: string, periods: readonly PolicyChanges[]): string {
  return [`Compared with ${against}`, ...periods.map(periodText)].join('\n\n');
}

function periodText({ from, until, compared, changed, changes, onlyBefore, onlyAfter }: PolicyChanges): string {
  const when = until === null ? `From ${from}` : `From ${from} to ${until}`;
  const summary =
    changed === 0
      ? `none of the ${count(compared, 'answer')} changes`
      : `${changed.toLocaleString('en-US')} of ${count(compared, 'answer')} ${changed === 1 ? 'changes' : 'change'}`;
  return [
    `${when}: ${summary}.`,
    ...DIRECTIONS.flatMap((direction) =>
      listed(
        HEADINGS[direction],
        changes.filter((change) => change.direction === direction),
      ),
    ),
    ...listed('New', onlyAfter),
    ...listed('Gone', onlyBefore),
  ].join('\n');
}

const listed = (heading: string, entries: readonly Pick<OnlyInOne, 'words'>[]): string[] =>
  entries.length === 0 ? [] : [`  ${heading}`, ...entries.map(({ words }) => `    - ${words}`)];
