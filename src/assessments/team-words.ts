import { STATE_NAMES } from '../progress/state-names.ts';
import { teamsDone, type TeamCheck, type TeamList, type TeamResult } from './team-results.ts';

/** Returns what a cell says first: the state that counts today. */
export function stateWords({ status }: Pick<TeamCheck, 'status'>): string {
  if (status.isOverdue) return 'Overdue';
  if (status.needsReconfirmation) return 'Asks again';
  return status.state === 'to-do' ? 'Open' : STATE_NAMES[status.state];
}

/** "2 of 3 teams done". */
export function teamsDoneWords(results: readonly TeamResult[], checkId: string): string {
  const { done, of } = teamsDone(results, checkId);
  if (of === 0) return 'No team to which it applies has a result';
  return `${done} of ${of} ${of === 1 ? 'team' : 'teams'} done`;
}

/** "3 ask again, 1 is overdue", or nothing. */
export function listRemarks({ needsReconfirmation, overdue }: TeamList): string {
  return [
    needsReconfirmation > 0 && (needsReconfirmation === 1 ? '1 asks again' : `${needsReconfirmation} ask again`),
    overdue > 0 && (overdue === 1 ? '1 is overdue' : `${overdue} are overdue`),
  ]
    .filter(Boolean)
    .join(', ');
}

/** The evidence as an address, if a browser may follow it; everything else is shown as text. */
export function evidenceAddress(evidence: string | undefined): string | undefined {
  const address = evidence === undefined ? null : URL.parse(evidence);
  return address && /^https?:$/.test(address.protocol) ? address.href : undefined;
}
