import { changeReportWords as words } from '#words/change-report.ts';
import type { Handbook } from '../../model/handbook.ts';
import { answersOf } from '../../policy/comparison/answers.ts';
import { policyDay } from '../../policy/policy-day.ts';
import type { ComparedEntry } from './handbook-entries.ts';

/** Returns a function that says in how many answers a route or a condition is, for whom a change of its words matters. */
export function answersThatCarry(handbook: Handbook): (entry: ComparedEntry) => string | undefined {
  let counts: Map<string, number> | undefined;
  return ({ kind, id }) => {
    if (kind !== 'route' && kind !== 'condition') return undefined;
    counts ??= countsOf(handbook);
    return words.inAnswers(counts.get(`${kind} ${id}`) ?? 0);
  };
}

/** Questions of one group have the same answer, so each group is decided once. */
function countsOf(handbook: Handbook): Map<string, number> {
  const on = policyDay(handbook, handbook.today);
  const counts = new Map<string, number>();
  for (const { answer, questions } of answersOf(handbook, on).groups) {
    const { routes, conditions } = answer;
    for (const key of [...routes.map((id) => `route ${id}`), ...conditions.map((id) => `condition ${id}`)])
      counts.set(key, (counts.get(key) ?? 0) + questions);
  }
  return counts;
}
