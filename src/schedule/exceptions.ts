import { addDays } from '../basics/calendar.ts';
import { compareText } from '../basics/compare-text.ts';
import type { Handbook } from '../model/handbook.ts';
import { changesAmong, type Change } from '../policy/compare.ts';
import { differingAnswers } from '../policy/comparison/differing.ts';
import { endOf } from '../policy/dates.ts';
import type { PolicyInput } from '../policy/policy-input.ts';
import { spaceOf } from '../policy/question.ts';
import { policyOn } from '../versions/policy-on.ts';

type Rule = Handbook['rules'][number];

/** A rule that replaces others, with what that changes and from when to when. */
export interface PolicyException {
  rule: Rule;
  /** Says whether it binds on the day for which the list was made, will, or no longer does. */
  standing: 'binds' | 'coming' | 'past';
  /** First day on which it binds, YYYY-MM-DD. */
  from: string;
  /** Last day on which it binds; undefined for one that has no end. */
  until: string | undefined;
  /** The answers that are laxer for it, in groups that change alike, on the first day of today's standing. */
  loosens: Change[];
  /** The number of those answers. */
  answers: number;
}

/**
 * Returns every exception: those that bind, the one that ends first ahead; those to come; those that are over, the last one ahead.
 * @param handbook as it binds today: `handbookInForce`
 */
export function exceptionsOf(handbook: Handbook): PolicyException[] {
  const all = handbook.rules.flatMap((rule) => (rule.overrides ? [exceptionOf(handbook, rule)] : []));
  const standing = (one: PolicyException) => STANDINGS.indexOf(one.standing);
  return all.sort(
    (a, b) =>
      standing(a) - standing(b) ||
      (a.standing === 'past' ? -1 : 1) * compareText(turningDay(a), turningDay(b)) ||
      compareText(a.rule.id, b.rule.id),
  );
}

const STANDINGS: readonly PolicyException['standing'][] = ['binds', 'coming', 'past'];

/** After every date. */
const NEVER = '9999-12-31';

/** The next day on which it begins or ends, or the last day of one that is over. */
const turningDay = ({ standing, from, until = NEVER }: PolicyException) => (standing === 'coming' ? from : until);

function exceptionOf(handbook: Handbook, rule: Rule): PolicyException {
  const { today } = handbook;
  const from = rule.effective;
  const end = endOf(rule);
  const until = end === undefined ? undefined : addDays(end, -1);
  const standing = from > today ? 'coming' : until !== undefined && until < today ? 'past' : 'binds';
  const day = { binds: today, coming: from, past: until ?? from }[standing];
  const loosens =
    until !== undefined && until < from ? [] : loosened(withRule(policyOn(handbook, day), rule), rule, day);
  return { rule, standing, from, until, loosens, answers: loosens.reduce((sum, { questions }) => sum + questions, 0) };
}

/** The policy of a day, where it may know the rule no longer, or not yet. */
const withRule = (policy: PolicyInput, rule: Rule): PolicyInput =>
  policy.rules.some(({ id }) => id === rule.id) ? policy : { ...policy, rules: [...policy.rules, rule] };

/** Compares the answers of a day with those that a policy would give if the rule replaced nothing. */
function loosened(policy: PolicyInput, { id }: Rule, day: string): Change[] {
  const rules = policy.rules.map((rule) => (rule.id === id ? { ...rule, overrides: undefined } : rule));
  const without = { ...policy, rules };
  return changesAmong(differingAnswers(without, policy, day), spaceOf(policy, day), [without, policy]);
}
