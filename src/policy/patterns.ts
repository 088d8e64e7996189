import { VERDICTS, type Verdict } from './answer.ts';
import { tablesOf, type VerdictTable } from './matrix.ts';
import type { PolicyInput } from './policy-input.ts';
import { spaceOf } from './question.ts';

/** One way in which the policy answers: the verdicts of every plan and division for which it is the same, use by use and data class by data class. */
export interface Pattern {
  /** Rows in the order of the uses, cells in the order of the data classes. */
  rows: Verdict[][];
  /** The plans that are answered so, with the divisions in which they are. */
  where: Pick<VerdictTable, 'plans' | 'divisions'>[];
  /** Questions that are answered so. */
  questions: number;
}

/** The whole policy as the few patterns that its answers make, the laxest first. Their questions together are all that can be asked. */
export function patternsOf(policy: PolicyInput, on: string): Pattern[] {
  const tables = tablesOf(policy, on, spaceOf(policy, on).plans);
  const patterns = [...Map.groupBy(tables, ({ rows }) => String(rows)).values()].map((group): Pattern => {
    const rows = group[0]?.rows ?? [];
    const pairs = group.reduce((sum, { plans, divisions }) => sum + plans.length * divisions.length, 0);
    return {
      rows,
      where: group.map(({ plans, divisions }) => ({ plans, divisions })),
      questions: pairs * rows.flat().length,
    };
  });
  return patterns.sort((a, b) => strictness(a) - strictness(b) || b.questions - a.questions);
}

/** Returns how many steps above the laxest verdict the cells are, all together. */
const strictness = ({ rows }: Pattern) => rows.flat().reduce((sum, verdict) => sum + VERDICTS.indexOf(verdict), 0);
