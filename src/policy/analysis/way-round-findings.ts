import { count, list } from '../../basics/words.ts';
import { VERDICT_WORDS } from '../comparison/change.ts';
import { decide } from '../decide.ts';
import { makersIn } from '../makers.ts';
import type { PolicyInput, PolicyRule } from '../policy-input.ts';
import { planKey, questionInWords } from '../question.ts';
import { plansInWords } from './block-words.ts';
import { finding, type Finding } from './finding.ts';
import { questionAt, type Grouping } from './grouping.ts';
import { ENOUGH_WAYS, waysRound, type WayRound } from './way-round.ts';

/** Beyond this many answers, only the first date is looked at: the pairs are many, and a warning is no proof. */
const MANY_ANSWERS = 1_000_000;

/** Warnings about rules that people walk around by changing the product, and about rules that say so where nobody can. */
export function wayRoundFindings(
  policy: PolicyInput,
  grouping: Grouping,
  dates: readonly [string, ...string[]],
): Finding[] {
  const looked = grouping.questions * dates.length <= MANY_ANSWERS ? dates : [dates[0]];
  const found = looked.flatMap((on) => waysRound(policy, grouping, on).map((way) => ({ on, way })));
  const first = new Map<PolicyRule, { on: string; way: WayRound }>();
  for (const one of found) {
    if (one.way.questions > 0 && !first.has(one.way.strict)) first.set(one.way.strict, one);
  }
  return [
    ...[...first.values()].map(({ on, way }) => wayRound(policy, grouping, on, way)),
    ...idle(policy, grouping, new Set(found.flatMap(({ way }) => [...way.intendedBy]))),
  ];
}

/** Of many rules that answer, as many as somebody reads. */
const ENOUGH = 5;

function wayRound(policy: PolicyInput, { space }: Grouping, on: string, way: WayRound): Finding {
  const { strict, questions } = way;
  const { nameOf } = makersIn(policy.organization);
  const makers = list([...way.makers].map(nameOf), 'and');
  const lax = [...way.lax].map(({ id }) => id).sort();
  const more = lax.length > ENOUGH ? [`${lax.length - ENOUGH} more`] : [];
  const witness = questionAt(space, way.question);
  const asked = questionAt(space, way.witness);
  const message =
    `${strict.id} ${strict.kind === 'approval' ? 'asks for an approval' : 'prohibits'} by the name of the product. Through another, models of the same maker (${makers}) ` +
    `are answered more laxly by ${list([...lax.slice(0, ENOUGH), ...more], 'and')}, in ${questions < ENOUGH_WAYS ? '' : 'at least '}${count(questions, 'question')} about ${plansInWords(policy, space, [...way.plans].map(planKey))}. ` +
    `For example: ${questionInWords(policy, witness, on)} is ${VERDICT_WORDS[decide(policy, witness, on).verdict]}, and ${questionInWords(policy, asked, on)} is ${VERDICT_WORDS[decide(policy, asked, on).verdict]}. ` +
    'Select by who made the model, or say wayRound: intended with a wayRoundReason on one of these rules.';
  return finding('way-round', [strict.id, ...lax], message, { witness, questions });
}

/** Rules that say that a way round is intended, where there is none. */
function idle(policy: PolicyInput, { rules }: Grouping, used: ReadonlySet<PolicyRule>): Finding[] {
  if (!makersIn(policy.organization).areKnown) return [];
  return rules
    .filter((rule) => rule.wayRound === 'intended' && !used.has(rule))
    .map(({ id }) => {
      const message = `${id} says wayRound: intended, but no other product answers more laxly with models of the same maker. Remove wayRound and wayRoundReason.`;
      return finding('no-way-round', [id], message);
    });
}
