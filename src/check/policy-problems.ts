import { analyse, type Finding } from '../policy/analyse.ts';
import { beyondProof } from '../policy/proof-size.ts';
import type { Handbook, Place } from '../model/handbook.ts';
import { problem, type Problem } from '../model/problem.ts';

/** Where a gap is reported: no rule is at fault, somebody has to decide. */
const NO_RULE: Place = { file: 'organization.yaml', line: 1, column: 1 };

/** Proves the policy of a handbook, and gives what stands against it as problems at the rules concerned. */
export function policyProblems(handbook: Handbook): Problem[] {
  const beyond = beyondProof(handbook);
  if (beyond) return [problem('too-complex', NO_RULE, beyond)];
  const { findings } = analyse(handbook, handbook.today);
  return findings.map((finding) => problem(`policy-${finding.kind}`, placeOf(handbook, finding), finding.message));
}

function placeOf({ rules }: Handbook, finding: Finding): Place {
  return rules.find(({ id }) => id === finding.rules[0])?.at ?? NO_RULE;
}
