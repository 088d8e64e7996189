import { decide } from '../decide.ts';
import type { PolicyInput, PolicyRule } from '../policy-input.ts';
import { questionInWords } from '../question.ts';
import { count, list } from '../../basics/words.ts';
import type { Effects, Occurrence } from './effects.ts';
import { finding, type Finding } from './finding.ts';
import { questionAt, type Grouping } from './grouping.ts';

/** A rule that never binds is an error; one that binds and changes nothing is a warning, unless it says that this is intended. */
export function ruleFindings(
  policy: PolicyInput,
  grouping: Grouping,
  { binds, matters }: Effects,
  isPast: (rule: PolicyRule) => boolean,
): Finding[] {
  return grouping.rules
    .filter((rule) => !isPast(rule))
    .flatMap((rule) => {
      const first = binds.get(rule);
      if (!first) return [dead(rule, grouping)];
      if (!matters.has(rule) && rule.redundant !== 'intended') return [redundant(policy, rule, grouping, first)];
      if (matters.has(rule) && rule.redundant === 'intended') {
        const message = `${rule.id} says redundant: intended, but without it some answers would be others. Remove redundant and redundantReason.`;
        return [finding('not-redundant', [rule.id], message)];
      }
      return [];
    });
}

function dead(rule: PolicyRule, { rules, covering, witness }: Grouping): Finding {
  const position = rules.indexOf(rule);
  const isCovered = witness.some((_, group) => covering.elements(group).includes(position));
  const replacing = rules.filter((other) => other.overrides?.includes(rule.id)).map(({ id }) => id);
  const why = isCovered
    ? `wherever it covers a question it is replaced (by ${list(replacing, 'or')})`
    : 'its scope covers no question that can be asked';
  const message = `${rule.id} never binds: ${why}. Correct its scope or dates, or retire it (retired: the day).`;
  return finding('dead', [rule.id, ...(isCovered ? replacing : [])], message);
}

function redundant(
  policy: PolicyInput,
  rule: PolicyRule,
  { space, questions, witness }: Grouping,
  first: Occurrence,
): Finding {
  const question = questionAt(space, witness[first.group] ?? 0);
  const { verdict, deciding, alsoBinding } = decide(policy, question, first.date);
  const others = [...deciding, ...alsoBinding].filter((id) => id !== rule.id);
  const message =
    `${rule.id} changes no answer: without it all ${count(questions, 'question')} are answered the same, on every date. ` +
    `For example: ${questionInWords(policy, question, first.date)} is ${verdict}${others.length > 0 ? ` by ${list(others, 'and')} alone` : ''}. ` +
    'Retire it, or say redundant: intended with a redundantReason.';
  return finding('redundant', [rule.id], message, { witness: question });
}
