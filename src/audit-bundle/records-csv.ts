import { auditWords as words } from '#words/audit-bundle.ts';
import type { TeamResult } from '../assessments/team-results.ts';
import type { Completion } from '../model/handbook.ts';
import { csv } from '../progress/csv.ts';
import { STATE_NAMES } from '../progress/state-names.ts';

/** Completion records as one table: who agreed to what, under which version, when. */
export function completionsCsv(completions: readonly Completion[]): string {
  return csv([
    words.completions,
    ...completions.map(({ handle, path, policyVersion, date, score, digest, seal, statement }) => [
      ...[handle, path, String(policyVersion), date, String(score.right), String(score.of)],
      ...[digest, seal ?? '', statement],
    ]),
  ]);
}

/** The answers of teams to each check item, as one table. */
export function teamsCsv(results: readonly TeamResult[]): string {
  return csv([
    words.teams,
    ...results.flatMap(({ team, exported, policyVersion, checks }) =>
      checks.map(({ check, entry, status }) => [
        ...[team, exported, String(policyVersion), check.id, check.title, STATE_NAMES[status.state]],
        ...[entry?.since ?? '', status.due ?? '', yes(status.isOverdue)],
        yes(status.needsReconfirmation),
        ...[entry?.state === 'not-applicable' ? entry.reason : '', entry?.note ?? '', entry?.evidence ?? ''],
      ]),
    ),
  ]);
}

const yes = (value: boolean) => (value ? words.yes : words.no);
