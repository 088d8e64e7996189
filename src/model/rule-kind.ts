import { ruleKindWords } from '#words/rules.ts';
import type { Verdict } from '../policy/answer.ts';
import type { Rule } from './schema/rule.ts';

/** The kind of a rule as readers meet it: a prohibition that nothing may override is a red line. */
export const ruleKind = ({ kind, redLine = false }: Pick<Rule, 'kind'> & { redLine?: boolean }): string =>
  kind === 'prohibition' && redLine ? ruleKindWords.redLine : ruleKindWords.kinds[kind];

/** The verdict that a rule leads to where it is the strictest that binds; a requirement never answers alone. */
export function ruleVerdict(rule: Rule): Verdict | undefined {
  if (rule.kind === 'prohibition') return 'prohibited';
  if (rule.kind === 'approval') return 'approval';
  if (rule.kind === 'permission') return rule.conditions.length > 0 ? 'conditional' : 'allowed';
  return undefined;
}
