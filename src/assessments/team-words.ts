import { itemStateWords } from '#words/states.ts';
import { standingWords } from '#words/standing.ts';
import { teamResultWords, teamWords } from '#words/teams.ts';
import { teamsDone, type TeamCheck, type TeamList, type TeamResult } from './team-results.ts';

/** Returns what a cell says first: the state that counts today. */
export function stateWords({ status }: Pick<TeamCheck, 'status'>): string {
  if (status.isOverdue) return teamWords.overdue;
  if (status.needsReconfirmation) return teamResultWords.asksAgain;
  return status.state === 'to-do' ? teamResultWords.open : itemStateWords[status.state];
}

/** "2 of 3 teams done". */
export function teamsDoneWords(results: readonly TeamResult[], checkId: string): string {
  const { done, of } = teamsDone(results, checkId);
  return of === 0 ? teamWords.noTeamToWhichItApplies : teamWords.teamsDone(done, of);
}

/** "3 ask again, 1 is overdue", or nothing. */
export const listRemarks = ({ needsReconfirmation, overdue }: TeamList): string =>
  standingWords.row([
    ...(needsReconfirmation > 0 ? [teamResultWords.askAgain(needsReconfirmation)] : []),
    ...(overdue > 0 ? [teamResultWords.areOverdue(overdue)] : []),
  ]);

/** The evidence as an address, if a browser may follow it; everything else is shown as text. */
export function evidenceAddress(evidence: string | undefined): string | undefined {
  const address = evidence === undefined ? null : URL.parse(evidence);
  return address && /^https?:$/.test(address.protocol) ? address.href : undefined;
}
