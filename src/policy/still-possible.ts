import type { Verdict } from './answer.ts';
import { answersOf } from './comparison/answers.ts';
import { completionsOf, type PartialQuestion } from './completions.ts';
import { decide } from './decide.ts';
import type { PolicyInput, PolicyValue } from './policy-input.ts';
import type { Question } from './question.ts';

/**
 * Returns how many of the questions that a partial one can become have each verdict.
 * @param on YYYY-MM-DD
 */
export function stillPossible(policy: PolicyInput, asked: PartialQuestion, on: string): Record<Verdict, number> {
  const counts: Record<Verdict, number> = { gap: 0, allowed: 0, conditional: 0, approval: 0, prohibited: 0 };
  for (const { answer, questions } of answersOf(withOnly(policy, asked), on).groups)
    counts[answer.verdict] += questions;
  return counts;
}

/** The policy with the values that are chosen and no others: what is left of its space. Before anything is chosen, itself. */
function withOnly(policy: PolicyInput, { division, tool, plan, data, use }: PartialQuestion): PolicyInput {
  if ([division, tool, plan, data, use].every((value) => value === undefined)) return policy;
  const { organization, tools } = policy;
  const divisions = only(organization.divisions, division);
  const seen = only(organization.data, data);
  return {
    ...policy,
    organization: { ...organization, divisions, data: seen, uses: only(organization.uses, use) },
    tools: only(tools, tool).map((each) => ({ ...each, plans: only(each.plans, plan) })),
  };
}

/** Returns the values that are left; one that is chosen stays in question, also where it was retired. */
const only = <T extends PolicyValue>(values: readonly T[], chosen: string | undefined): readonly T[] =>
  chosen === undefined
    ? values
    : values.filter(({ id }) => id === chosen).map((value) => ({ ...value, retired: undefined, begins: undefined }));

/**
 * Returns the verdict that every question has which a partial one can become; undefined where they differ, or there is none.
 * @param on YYYY-MM-DD
 */
export function settledVerdict(policy: PolicyInput, asked: PartialQuestion, on: string): Verdict | undefined {
  let settled: Verdict | undefined;
  for (const question of completionsOf(policy, asked, on)) {
    const { verdict } = decide(policy, question, on);
    if (settled !== undefined && verdict !== settled) return undefined;
    settled = verdict;
  }
  return settled;
}

/**
 * Returns the verdict that a value of a part would settle, whatever the other open parts become; undefined where it would not.
 * @param asked what is chosen; the part itself is replaced, and a tool takes the plan with it
 * @param on YYYY-MM-DD
 */
export function settledBy(
  policy: PolicyInput,
  asked: PartialQuestion,
  part: keyof Question,
  value: string,
  on: string,
): Verdict | undefined {
  const { plan: _, ...others } = asked;
  return settledVerdict(policy, { ...(part === 'tool' ? others : asked), [part]: value }, on);
}
