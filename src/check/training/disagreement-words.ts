import type { Decision } from '../../policy/decide.ts';
import type { PolicyInput } from '../../policy/policy-input.ts';
import { questionInWords } from '../../policy/question.ts';
import { list } from '../../basics/words.ts';
import type { Disagreement } from '../../training/expectation.ts';
import type { Scenario } from '../../model/schema/scenario.ts';

/** Returns what a scenario expects, what the policy says instead and why, and what to write. */
export function disagreementInWords(
  policy: PolicyInput,
  { id, question, expects }: Scenario,
  { when, on, decision }: Disagreement,
): string {
  const day = {
    always: 'the policy says',
    since: `since ${on} the policy says`,
    from: `from ${on} the policy will say`,
  };
  const expected = `\`${id}\` expects ${expects.verdict} by ${expects.rule}`;
  const asked = questionInWords(policy, question, on);
  const [first] = decision.deciding;
  const hint = `Write expects: { rule: ${first}, verdict: ${decision.verdict} } if the policy is right.`;
  const write = first === undefined || when === 'from' ? '' : ` ${hint}`;
  return `${expected}, but ${day[when]} ${said(decision)}: ${asked}.${fate(decision, expects.rule)}${write}`;
}

function said({ verdict, deciding }: Decision): string {
  return verdict === 'gap' ? 'nothing' : `${verdict} by ${list(deciding, 'and')}`;
}

/** Returns what became of the expected rule where it is not among those that decide. */
function fate({ deciding, alsoBinding, replaced }: Decision, rule: string): string {
  if (deciding.includes(rule)) return '';
  const replacement = replaced.find((entry) => entry.rule === rule);
  if (replacement) return ` ${rule} is replaced there by ${list(replacement.by, 'and')}.`;
  return alsoBinding.includes(rule)
    ? ` ${rule} binds too, but does not make the verdict.`
    : ` ${rule} does not bind there.`;
}
