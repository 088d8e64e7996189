import type { PolicyInput } from './policy-input.ts';
import { spaceOf, type Question } from './question.ts';

/** A question of which parts may still be open. */
export type PartialQuestion = Partial<Question>;

/**
 * Every question that a partial one can become on a day, in the order of the vocabularies. A part that is chosen keeps its
 * value, also one that was retired.
 * @param on YYYY-MM-DD
 */
export function* completionsOf(
  policy: PolicyInput,
  { division, tool, plan, data, use }: PartialQuestion,
  on: string,
): Generator<Question, void> {
  const space = spaceOf(policy, on);
  const plans =
    tool !== undefined && plan !== undefined
      ? [{ tool, plan }]
      : space.plans
          .map((at) => ({ tool: at.tool.id, plan: at.plan.id }))
          .filter((at) => (tool ?? at.tool) === at.tool && (plan ?? at.plan) === at.plan);
  for (const owner of division === undefined ? space.divisions : [division])
    for (const at of plans)
      for (const seen of data === undefined ? space.data : [data])
        for (const goesTo of use === undefined ? space.uses : [use])
          yield { division: owner, ...at, data: seen, use: goesTo };
}
