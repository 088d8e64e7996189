import { inARow } from '#words/sentences.ts';
import type { Change } from '../policy/compare.ts';
import type { PolicyValue } from '../policy/policy-input.ts';

/** The changed answers of a division, in words. */
export interface DivisionChanges<D extends Pick<PolicyValue, 'id' | 'name'>> {
  division: D;
  changes: readonly Pick<Change, 'words'>[];
}

/** Holds what changes in the same way for all of some divisions. */
export interface ChangesTogether {
  /** Ids of the divisions. */
  divisions: string[];
  /** One for each change, without the name of a division. */
  lines: string[];
}

/**
 * Returns the changed answers of several divisions, with what is the same for some of them said once; what concerns most divisions
 * first.
 * @param all each division with its changes, whose words name the division
 */
export function changesTogether(all: readonly DivisionChanges<Pick<PolicyValue, 'id' | 'name'>>[]): ChangesTogether[] {
  const divisionsOf = new Map<string, string[]>();
  for (const { division, changes } of all)
    for (const { words } of changes) {
      const line = words.replaceAll(inARow([division.name, '']), '');
      divisionsOf.set(line, [...(divisionsOf.get(line) ?? []), division.id]);
    }
  const groups = Map.groupBy(divisionsOf, ([, divisions]) => divisions.join(' '));
  return [...groups.values()]
    .map((entries) => ({ divisions: entries[0]?.[1] ?? [], lines: entries.map(([line]) => line) }))
    .sort((a, b) => b.divisions.length - a.divisions.length);
}
