import { isEverInForce } from '../dates.ts';
import { isRedLine, type PolicyInput, type PolicyRule } from '../policy-input.ts';
import { list } from '../../basics/words.ts';
import { cyclesOf } from './cycles.ts';
import type { Effects } from './effects.ts';
import { finding, type Finding } from './finding.ts';

/** Overrides that cannot count: of a red line, in a circle, or of a rule where leaving them out changes no answer. */
export function overrideFindings(
  policy: PolicyInput,
  effects: Effects,
  isPast: (rule: PolicyRule) => boolean,
): Finding[] {
  const rules = policy.rules.filter((rule) => isEverInForce(rule, policy.organization.policy.date));
  const redLines = new Set(rules.filter(isRedLine).map(({ id }) => id));
  const cycles = cyclesOf(rules, redLines);
  const isInCycle = (rule: string, target: string) =>
    cycles.some((cycle) => cycle.includes(rule) && cycle.includes(target));

  const found = cycles.map((cycle) => {
    const circle = [...cycle, ...cycle.slice(0, 1)].join(' → ');
    return finding(
      'override-cycle',
      cycle,
      `Rules override each other in a circle: ${circle}. Remove one of these overrides.`,
    );
  });
  for (const rule of rules) {
    for (const target of new Set(rule.overrides)) {
      if (redLines.has(target)) {
        const message = `${rule.id} overrides ${target}, which is a red line: nothing may override it. Remove ${target} from its overrides.`;
        found.push(finding('override-of-red-line', [rule.id, target], message));
      } else if (effects.binds.has(rule) && !isPast(rule) && !isInCycle(rule.id, target)) {
        if (!effects.overridesThatMatter.get(rule)?.has(target)) found.push(withoutEffect(rule, policy, target));
      }
    }
  }
  return found;
}

function withoutEffect(rule: PolicyRule, policy: PolicyInput, id: string): Finding {
  const target = policy.rules.find((other) => other.id === id);
  const why = !target
    ? `there is no rule ${id}`
    : target.retired && !isEverInForce(target, policy.organization.policy.date)
      ? `${id} was retired on ${target.retired}`
      : 'no question has another answer when this is left out';
  const message = `${rule.id} overrides ${id} without effect: ${why}. Remove ${id} from its overrides, or correct the scope of ${list([rule.id, id], 'or')}.`;
  return finding('override-without-effect', [rule.id, ...(target ? [id] : [])], message);
}
