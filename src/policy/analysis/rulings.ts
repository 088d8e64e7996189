import { isInForce } from '../dates.ts';
import { rulingOf, type Ruling } from '../decide.ts';
import type { PolicyInput } from '../policy-input.ts';
import type { Grouping } from './grouping.ts';

/**
 * Returns what a policy says of each group of questions on a day. Which rules cover a group is known, so that none of its questions
 * needs to be held against every rule again.
 * @param grouping of the policy, from the day or an earlier one on
 * @param on YYYY-MM-DD
 */
export function rulingsOf({ organization }: PolicyInput, { rules, covering, witness }: Grouping, on: string): Ruling[] {
  const inForce = rules.map((rule) => (isInForce(rule, on) ? rule : undefined));
  return witness.map((_, group) =>
    // What is in the set besides rules are days on which values are retired.
    rulingOf(
      covering.elements(group).flatMap((element) => inForce[element] ?? []),
      organization,
    ),
  );
}
