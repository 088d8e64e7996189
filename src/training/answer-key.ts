import { isRetiredOn } from '../basics/current-on.ts';
import type { Scenario } from '../model/schema/scenario.ts';
import { decide, type Decision } from '../policy/decide.ts';
import { isRedLine, type PolicyInput } from '../policy/policy-input.ts';
import { CHOOSABLE_VERDICTS } from '../verdict/choosable-verdicts.ts';

/** Describes what can be chosen in a scenario and what is right, by the policy of one day. */
export interface AnswerKey {
  ask: Scenario['ask'];
  /** Verdicts from the laxest to the strictest; conditions and steps in the order of the data. */
  options: readonly string[];
  /** The options to choose, in the same order: one verdict, one step, or every condition that applies. */
  right: readonly string[];
  /** The policy's decision on the scenario's question: the rules to cite, their reasons, the conditions and routes. */
  decision: Decision;
  /** A red line is among the rules that decide: whoever finishes a path must have got it right. */
  isRedLine: boolean;
  /** Of a workflow: the contamination path that the right step opens. */
  path?: string;
}

/**
 * The answer key of a scenario. Nothing in it is written by hand except which step of a workflow opens a path.
 * @param on the day for which the policy is asked, YYYY-MM-DD
 * @throws RangeError for a question with a value that never existed; content that was checked has none
 */
export function answerKey(policy: PolicyInput, scenario: Scenario, on: string): AnswerKey {
  const decision = decide(policy, scenario.question, on);
  const common = { decision, isRedLine: isDecidedByRedLine(policy, decision) };
  switch (scenario.ask) {
    case 'verdict':
      return {
        ask: 'verdict',
        options: CHOOSABLE_VERDICTS,
        right: [decision.verdict],
        ...common,
      };
    case 'conditions': {
      const right: readonly string[] = decision.conditions;
      const offered = policy.organization.conditions.filter(
        (value) => !isRetiredOn(value, on) || right.includes(value.id),
      );
      return { ask: 'conditions', options: offered.map(({ id }) => id), right, ...common };
    }
    case 'spot': {
      const step = scenario.workflow.find(({ path }) => path !== undefined);
      return {
        ask: 'spot',
        options: scenario.workflow.map(({ id }) => id),
        right: step ? [step.id] : [],
        ...(step?.path !== undefined && { path: step.path }),
        ...common,
      };
    }
  }
}

function isDecidedByRedLine({ rules }: PolicyInput, { deciding }: Decision): boolean {
  return rules.some((rule) => isRedLine(rule) && deciding.includes(rule.id));
}
