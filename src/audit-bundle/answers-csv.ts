import { auditWords as words } from '#words/audit-bundle.ts';
import { answerTableOf, type AnswerTable } from '../api/answer-table.ts';
import type { PolicyInput } from '../policy/policy-input.ts';
import { csv } from '../progress/csv.ts';
import { VERDICT_NAMES } from '../verdict/names.ts';

type Outcome = AnswerTable['outcomes'][number];

/** Days on which every answer to every question is the same. */
interface Period {
  from: string;
  until: string | null;
  plans: AnswerTable['periods'][number]['plans'];
}

/**
 * Every answer of a policy as one table: a row for each question, and for each stretch of days on which its answer is the same.
 * @param from the first day, YYYY-MM-DD
 * @param until the last day; undefined for a policy that goes on
 */
export function answersCsv(policy: PolicyInput, from: string, until: string | undefined): string {
  const table = answerTableOf(policy);
  const periods = table.periods.flatMap((period) => within(period, from, until) ?? []);
  const { divisions, data, uses } = policy.organization;
  const rows = divisions.flatMap((division) =>
    policy.tools.flatMap((tool) =>
      tool.plans.flatMap((plan) =>
        data.flatMap((dataClass) =>
          uses.flatMap((use) => {
            const key = `${tool.id}/${plan.id}`;
            const at = [table.data.indexOf(dataClass.id), table.uses.indexOf(use.id)] as const;
            const answers = periods.flatMap((period) => {
              const grid = period.plans[division.id]?.[key];
              const outcome = grid === undefined ? undefined : table.grids[grid]?.[at[0]]?.[at[1]];
              return outcome === undefined ? [] : { ...period, outcome };
            });
            return joined(answers).map((answer) => [
              answer.from,
              answer.until ?? '',
              ...[division.name, division.id, tool.name, plan.name, key],
              ...[dataClass.name, dataClass.id, use.name, use.id],
              ...outcomeCells(table.outcomes[answer.outcome]),
            ]);
          }),
        ),
      ),
    ),
  );
  return csv([words.answers, ...rows]);
}

function within(period: Period, from: string, until: string | undefined): Period | undefined {
  if (period.until !== null && period.until < from) return undefined;
  if (until !== undefined && period.from > until) return undefined;
  return {
    ...period,
    from: period.from < from ? from : period.from,
    until: until !== undefined && (period.until === null || period.until > until) ? until : period.until,
  };
}

/** Periods that follow each other with the same outcome, as one. */
function joined<T extends Pick<Period, 'from' | 'until'> & { outcome: number }>(answers: readonly T[]): T[] {
  return answers.reduce<T[]>((kept, answer) => {
    const last = kept.at(-1);
    return last?.outcome === answer.outcome
      ? [...kept.slice(0, -1), { ...last, until: answer.until }]
      : [...kept, answer];
  }, []);
}

function outcomeCells(outcome: Outcome | undefined): string[] {
  if (!outcome) throw new Error('An answer has no outcome.');
  const { verdict, deciding, also, replaced, conditions, routes, workingDays } = outcome;
  return [
    VERDICT_NAMES[verdict].tag,
    verdict,
    deciding.join(' '),
    also.join(' '),
    replaced.map(({ rule, by }) => words.replaced(rule, by)).join('; '),
    conditions.join(' '),
    routes.join(' '),
    workingDays === undefined ? '' : String(workingDays),
  ];
}
