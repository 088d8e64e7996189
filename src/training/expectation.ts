import type { Scenario } from '../model/schema/scenario.ts';
import { decide, type Decision } from '../policy/decide.ts';
import type { PolicyInput } from '../policy/policy-input.ts';
import { contradiction, type Contradiction } from './contradiction.ts';

/** A day on which the policy decides otherwise than the author of a scenario expects. */
export type Disagreement = Contradiction & { decision: Decision };

/**
 * Returns whether the policy decides as the author of a scenario expects, so far, today and soon.
 * @returns the disagreement, with what the policy says on its day; undefined when there is none
 */
export function disagreement(policy: PolicyInput, scenario: Scenario, today: string): Disagreement | undefined {
  const decideOn = (on: string) => decide(policy, scenario.question, on);
  const found = contradiction(policy, today, (on) => !isAsExpected(scenario, decideOn(on)));
  return found && { ...found, decision: decideOn(found.on) };
}

/** True when the verdict is the expected one and the expected rule is among those that make it. */
function isAsExpected({ expects }: Scenario, { verdict, deciding }: Decision): boolean {
  return verdict === expects.verdict && deciding.includes(expects.rule);
}
