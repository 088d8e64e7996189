import type { TeamResult } from '../assessments/team-results.ts';
import type { Completion } from '../model/handbook.ts';
import { csv } from '../progress/csv.ts';
import { STATE_NAMES } from '../progress/state-names.ts';

/** Completion records as one table: who agreed to what, under which version, when. */
export function completionsCsv(completions: readonly Completion[]): string {
  return csv([
    ['Person', 'Path', 'Policy version', 'Completed', 'Right', 'Of', 'Digest of the texts', 'Seal', 'Statement'],
    ...completions.map(({ handle, path, policyVersion, date, score, digest, seal, statement }) => [
      ...[handle, path, String(policyVersion), date, String(score.right), String(score.of)],
      ...[digest, seal ?? '', statement],
    ]),
  ]);
}

/** The answers of teams to each check item, as one table. */
export function teamsCsv(results: readonly TeamResult[]): string {
  return csv([
    [
      ...['Team', 'Exported', 'Policy version', 'Check id', 'Check', 'State', 'Since', 'Due', 'Overdue'],
      ...['Asked again', 'Reason', 'Note', 'Evidence'],
    ],
    ...results.flatMap(({ team, exported, policyVersion, checks }) =>
      checks.map(({ check, entry, status }) => [
        ...[team, exported, String(policyVersion), check.id, check.title, STATE_NAMES[status.state]],
        ...[entry?.since ?? '', status.due ?? '', status.isOverdue ? 'yes' : 'no'],
        status.needsReconfirmation ? 'yes' : 'no',
        ...[entry?.state === 'not-applicable' ? entry.reason : '', entry?.note ?? '', entry?.evidence ?? ''],
      ]),
    ),
  ]);
}
