import type { Handbook } from '../model/handbook.ts';
import { publicationProblems } from '../check/publication-problems.ts';
import type { Problem } from '../model/problem.ts';
import { policyChanges } from '../policy/policy-changes.ts';
import type { EarlierState } from './before/earlier-state.ts';
import { answerSections } from './parts/answer-sections.ts';
import { blockedSections } from './parts/blocked-sections.ts';
import { changedEntries } from './parts/changed-entries.ts';
import { entrySections } from './parts/entry-sections.ts';
import { readingAgain } from './parts/reading-again.ts';
import { turningDays } from './parts/turning-days.ts';
import { versionLines } from './parts/version-lines.ts';
import type { ChangeReport } from './report.ts';

/**
 * Returns what a change does and to whom: which answers change, loosened ones first; what is added, changed word by word and
 * removed; who must read again; what begins or ends later. The comment on a merge request and the page of a preview both show
 * this value.
 * @param before the state into which the change would be merged
 * @param after the content with the change, also where errors keep it from being built; undefined where they keep it from being read
 * @param problems what the check finds in it
 */
export function changeReport(
  before: EarlierState,
  after: Handbook | undefined,
  problems: readonly Problem[],
): ChangeReport {
  const blocked = blockedSections(problems, after !== undefined);
  if (!after) return { against: before.name, summary: [], sections: blocked };
  const periods = policyChanges(before.policy, after, after.today);
  const entries = before.handbook ? changedEntries(before.handbook, after) : [];
  const sections = [
    ...blocked,
    ...answerSections(periods, before.policy, after),
    ...readingAgain(before.handbook, after),
    ...turningDays(before, after, periods),
    ...entrySections(entries),
  ];
  const quoted = publicationProblems(after)[0]?.message;
  const summary = versionLines({ before, after, periods, entries, problems, quoted });
  return { against: before.name, summary, sections, ...(quoted !== undefined && { quoted }) };
}
