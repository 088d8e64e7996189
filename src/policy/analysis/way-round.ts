import { conclude, VERDICTS } from '../answer.ts';
import { isInForce } from '../dates.ts';
import { makersIn } from '../makers.ts';
import type { PolicyInput, PolicyRule } from '../policy-input.ts';
import type { ToolPlan } from '../question.ts';
import { resolve } from '../resolve.ts';
import { coversData, coversDivision, coversPlan, coversUse } from '../scope.ts';
import type { Grouping } from './grouping.ts';

/** A rule that can be walked around by changing the product, and who answers there. */
export interface WayRound {
  /** Selects by tools, and asks for an approval or prohibits. */
  strict: PolicyRule;
  /** Says how many questions, as they are asked through the other products, no rule says to be meant; from ENOUGH_WAYS on, at least so many. */
  questions: number;
  /** The first of them, and the same as it is asked of the strict rule. */
  question: number;
  witness: number;
  /** The rules that answer them. */
  lax: ReadonlySet<PolicyRule>;
  plans: ReadonlySet<ToolPlan>;
  makers: ReadonlySet<string>;
  /** The rules that say of others that they are meant. */
  intendedBy: ReadonlySet<PolicyRule>;
}

/**
 * Finds questions that a rule answers more strictly for one product than they are answered for another with models of the same
 * maker, when nothing but the product sets the two apart: the rule would cover the other plan if it selected no tools. What
 * rules tell apart by a trait or by an override is told apart on purpose.
 *
 * For each rule that selects tools, every question that it would cover without is looked at once.
 * @param on the day, YYYY-MM-DD
 */
export function waysRound(policy: PolicyInput, grouping: Grouping, on: string): WayRound[] {
  if (!makersIn(policy.organization).areKnown) return [];
  const answers = new GroupAnswers(policy, grouping, on);
  return grouping.rules.flatMap((rule) => {
    if (!rule.scope.tools || (rule.kind !== 'approval' && rule.kind !== 'prohibition') || !isInForce(rule, on))
      return [];
    const way = roundRule(policy, rule, grouping, answers);
    return way.questions > 0 || way.intendedBy.size > 0 ? [way] : [];
  });
}

/** A rule with so many ways round is looked at no further: that is enough to say so. */
export const ENOUGH_WAYS = 10_000;

const UNKNOWN = 255;
const ALLOWED = VERDICTS.indexOf('allowed');
const LEVEL = { approval: VERDICTS.indexOf('approval'), prohibition: VERDICTS.indexOf('prohibited') };

function roundRule(policy: PolicyInput, rule: PolicyRule, grouping: Grouping, answers: GroupAnswers): WayRound {
  const { space, groupAt } = grouping;
  const pairs = pairsOf(policy, rule, grouping);
  const found = {
    strict: rule,
    questions: 0,
    question: 0,
    witness: 0,
    lax: new Set<PolicyRule>(),
    plans: new Set<ToolPlan>(),
    makers: new Set<string>(),
    intendedBy: new Set<PolicyRule>(),
  };
  if (pairs.length === 0) return found;

  const level = rule.kind === 'approval' ? LEVEL.approval : LEVEL.prohibition;
  const isMeant = rule.wayRound === 'intended';
  const numberOf = (d: number, p: number, a: number, u: number) =>
    ((d * space.plans.length + p) * space.data.length + a) * space.uses.length + u;
  const placesOf = <T>(values: readonly T[], isCovered: (value: T) => boolean) =>
    values.flatMap((value, place) => (isCovered(value) ? [place] : []));
  const bound = [...new Set(pairs.flatMap(({ near }) => [...near.keys()]))];
  const isNear = bound.map((p) => Uint8Array.from(pairs, ({ near }) => Number(near.has(p))));
  const offsets = Uint32Array.from(pairs, ({ place }) => numberOf(0, place, 0, 0));
  const data = placesOf(space.data, (value) => coversData(rule.scope, value));
  const uses = placesOf(space.uses, (value) => coversUse(rule.scope, value));
  // Most questions of a rule are in few groups: what a group adds to what was found is added once for each pair of plans.
  const known = pairs.map(() => new Set<number>());
  for (const d of placesOf(space.divisions, (value) => coversDivision(rule.scope, value)))
    for (const a of data)
      for (const u of uses) {
        const first = numberOf(d, 0, a, u);
        const binding = isNear.filter((_, at) => answers.binds(groupAt(numberOf(d, bound[at] ?? 0, a, u)), rule));
        if (binding.length === 0) continue;
        if (found.questions >= ENOUGH_WAYS) return found;
        for (let pair = 0; pair < offsets.length; pair++) {
          const question = first + (offsets[pair] ?? 0);
          const group = groupAt(question);
          const verdict = answers.verdictOf(group);
          if (verdict >= level || verdict < ALLOWED) continue;
          const from = binding.find((near) => near[pair] === 1);
          if (from === undefined) continue;
          const { deciding, intending } = answers.of(group);
          if (isMeant || intending.length > 0) {
            for (const other of isMeant ? [rule, ...intending] : intending) found.intendedBy.add(other);
            continue;
          }
          const place = bound[isNear.indexOf(from)] ?? 0;
          if (found.questions === 0) [found.question, found.witness] = [question, numberOf(d, place, a, u)];
          found.questions += 1;
          const seen = known[pair];
          const one = pairs[pair];
          if (!one || seen?.has(group)) continue;
          seen?.add(group);
          found.plans.add(one.at);
          for (const other of deciding) found.lax.add(other);
          for (const maker of one.near.get(place) ?? []) found.makers.add(maker);
        }
      }
  return found;
}

interface Pair {
  /** A plan that the rule leaves out for nothing but its product, and its place in the space. */
  at: ToolPlan;
  place: number;
  /** The places of the plans of other products that the rule covers, with the makers that both have. */
  near: ReadonlyMap<number, readonly string[]>;
}

function pairsOf(policy: PolicyInput, { scope }: PolicyRule, { space }: Grouping): Pair[] {
  const makers = makersIn(policy.organization);
  const { tools: _, ...others } = scope;
  const plans = space.plans.map((at, place) => ({
    at,
    place,
    makers: makers.of(at.plan),
    isBound: coversPlan(scope, at),
  }));
  const bound = plans.filter(({ isBound, makers }) => isBound && makers.length > 0);
  return plans
    .filter(({ at, isBound }) => !isBound && coversPlan(others, at))
    .map(({ at, place, makers }) => {
      const near = bound.flatMap((one) => {
        const shared = one.at.tool === at.tool ? [] : one.makers.filter((maker) => makers.includes(maker));
        return shared.length > 0 ? [[one.place, shared] as const] : [];
      });
      return { at, place, near: new Map(near) };
    })
    .filter(({ near }) => near.size > 0);
}

interface GroupAnswer {
  /** Its place among the verdicts. */
  verdict: number;
  binds: ReadonlySet<PolicyRule>;
  deciding: readonly PolicyRule[];
  /** The deciding rules that say that a way round is meant. */
  intending: readonly PolicyRule[];
}

/** The answers of the groups of questions on a day, worked out when they are asked for. */
class GroupAnswers {
  readonly #known: GroupAnswer[] = [];
  readonly #verdicts: Uint8Array;
  readonly #policy: PolicyInput;
  readonly #grouping: Grouping;
  readonly #on: string;

  constructor(policy: PolicyInput, grouping: Grouping, on: string) {
    this.#policy = policy;
    this.#grouping = grouping;
    this.#on = on;
    this.#verdicts = new Uint8Array(grouping.covering.size).fill(UNKNOWN);
  }

  /** The place of a group's verdict among the verdicts. */
  verdictOf(group: number): number {
    const known = this.#verdicts[group] ?? UNKNOWN;
    if (known !== UNKNOWN) return known;
    const { verdict } = this.of(group);
    this.#verdicts[group] = verdict;
    return verdict;
  }

  binds(group: number, rule: PolicyRule): boolean {
    return this.of(group).binds.has(rule);
  }

  of(group: number): GroupAnswer {
    const known = this.#known[group];
    if (known) return known;
    const { covering, rules } = this.#grouping;
    const inForce = covering.elements(group).flatMap((element) => {
      const rule = rules[element];
      return rule && isInForce(rule, this.#on) ? [rule] : [];
    });
    const { binding } = resolve(inForce);
    const { verdict } = conclude(binding, this.#policy.organization);
    const kind = verdict === 'approval' ? 'approval' : 'permission';
    const deciding = binding.filter((rule) => rule.kind === kind);
    const answer = {
      verdict: VERDICTS.indexOf(verdict),
      binds: new Set(binding),
      deciding,
      intending: deciding.filter(({ wayRound }) => wayRound === 'intended'),
    };
    this.#known[group] = answer;
    return answer;
  }
}
