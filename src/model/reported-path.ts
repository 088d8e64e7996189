import type { ContaminationPath } from './schema/contamination-path.ts';

/** The words of content that says `reportedAtMeta`, as it did before organisations wrote their own. */
const BEFORE: Record<NonNullable<ContaminationPath['reportedAtMeta']>, string | undefined> = {
  yes: 'Reported of Meta',
  partly: 'Reported of Meta in part',
  implied: 'Implied by the reports about Meta',
  no: undefined,
};

/** Returns what public reports say about a path, in a few words; undefined where none is about it. */
export const reportedInWords = ({
  reported,
  reportedAtMeta = 'no',
}: Pick<ContaminationPath, 'reported' | 'reportedAtMeta'>): string | undefined => reported ?? BEFORE[reportedAtMeta];
