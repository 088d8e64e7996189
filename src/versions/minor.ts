import type { VersionNote } from '../model/schema/version-note.ts';
import type { NormativeChange } from './normative-changes.ts';

/**
 * Returns what keeps a version from being minor: whatever is more than a name, unless it is wording that the note names as approved.
 * Empty when the version may be declared minor.
 */
export function notMinor(
  changes: readonly NormativeChange[],
  note: Pick<VersionNote, 'wordingFixes'>,
): NormativeChange[] {
  const approved = note.wordingFixes?.ids ?? [];
  return changes.filter(({ weight, id }) => weight === 'substance' || (weight === 'wording' && !approved.includes(id)));
}
