import { list } from '../../basics/words.ts';
import { addDays } from '../../basics/calendar.ts';
import { endOf, isEverInForce, isInForce } from '../dates.ts';
import type { PolicyInput, PolicyRule } from '../policy-input.ts';
import { findPlan, planKey, type Space } from '../question.ts';
import { resolve, type Replacement } from '../resolve.ts';
import { covers, missedParts, selectionIn, traitOf, type ScopePart } from '../scope.ts';
import { plansInWords } from './block-words.ts';
import { coordinates, questionAt } from './grouping.ts';
import type { Topic } from './topics.ts';

/** Describes what would answer unanswered questions. */
export interface Remedy {
  /** Rules that nearly answer them. */
  rules: string[];
  words: string;
}

/** A rule that nearly answers some of the questions. */
interface Hint {
  rule: PolicyRule;
  /** 0: the rule covers the questions already, but does not bind; 1: a permission, 2: an approval that is one value short. */
  distance: number;
  questions: readonly number[];
}

/** Holds how many rules are named at most. */
const ENOUGH = 4;

/** Holds how many questions are looked at: beyond it, the rules that are near the first of them are named. */
const MANY = 100_000;

/**
 * Returns what to add so that questions are answered: rules that ended, begin later or are replaced there; else permissions
 * (or else approvals) that lack only the value which the questions are about. Plans differ in whose model answers, so one rule
 * is rarely right for all of them: each rule is named with the questions that it is near.
 * @param questions by their numbers in the space
 */
export function remedyFor(
  policy: PolicyInput,
  space: Space,
  questions: readonly number[],
  on: string,
  about: Topic,
): Remedy {
  const near = nearest(hintsFor(policy, space, questions.slice(0, MANY), on, about));
  const named = near.map((hint) => hintInWords(hint, { policy, space, total: questions.length, on, about }));
  const answered = new Set(near.flatMap((hint) => hint.questions)).size;
  const isRest = near.length > 0 && near.length < ENOUGH && answered < Math.min(questions.length, MANY);
  const rest = isRest ? ['no rule is near the rest'] : [];
  return {
    rules: near.map(({ rule }) => rule.id),
    words: `${['Add a permission, an approval or a prohibition for this', ...named, ...rest].join('; ')}.`,
  };
}

/** The hints to give: those that need least first, and of these the one for most questions that none before it is for. */
function nearest(hints: readonly Hint[]): Hint[] {
  // Of rules that do not bind any more, not yet, or not here, each says something else about the same questions.
  const stopped = hints.filter(({ distance }) => distance === 0).sort((a, b) => (a.rule.id < b.rule.id ? -1 : 1));
  const found = stopped.slice(0, ENOUGH);
  const answered = new Set(found.flatMap(({ questions }) => questions));
  for (const distance of [1, 2]) {
    const candidates = hints.filter((hint) => hint.distance === distance);
    while (found.length < ENOUGH) {
      const [best] = candidates
        .map((hint) => ({ hint, added: hint.questions.filter((question) => !answered.has(question)).length }))
        .filter(({ added }) => added > 0)
        .sort((a, b) => b.added - a.added || (a.hint.rule.id < b.hint.rule.id ? -1 : 1));
      if (!best) break;
      found.push(best.hint);
      for (const question of best.hint.questions) answered.add(question);
    }
  }
  return found;
}

function hintsFor(
  { organization, rules }: PolicyInput,
  space: Space,
  questions: readonly number[],
  on: string,
  about: Topic,
): Hint[] {
  return rules.flatMap((rule) => {
    if (!isEverInForce(rule, organization.policy.date) || rule.kind === 'requirement') return [];
    const missed = missedBy(rule, space);
    // In force and covering, it does not bind where another rule replaces it: else there would be an answer.
    const stopped = questions.filter((question) => missed(question).length === 0);
    const canAnswer = rule.kind !== 'prohibition' && isInForce(rule, on);
    const short = canAnswer
      ? questions.filter((question) => {
          const parts = missed(question);
          return parts.length === 1 && parts[0] === about.part;
        })
      : [];
    return [
      { rule, distance: 0, questions: stopped },
      { rule, distance: rule.kind === 'permission' ? 1 : 2, questions: short },
    ].filter((hint) => hint.questions.length > 0);
  });
}

/** The parts of a rule's scope that miss a question. The parts of a scope are looked up once for each value, not for each question. */
function missedBy({ scope }: PolicyRule, space: Space): (question: number) => ScopePart[] {
  const [division = '', data = '', use = ''] = [space.divisions[0], space.data[0], space.uses[0]];
  const [at] = space.plans;
  if (!at) return () => [];
  const first = { division, tool: at.tool.id, plan: at.plan.id, data, use };
  const only = (wanted: ScopePart) => (part: ScopePart) => part === wanted;
  const byDivision = space.divisions.map((value) =>
    missedParts(scope, { ...first, division: value }, at).filter(only('divisions')),
  );
  const byPlan = space.plans.map((plan) =>
    missedParts(scope, first, plan).filter((part) => part === 'tools' || traitOf(part) !== undefined),
  );
  const byData = space.data.map((value) => missedParts(scope, { ...first, data: value }, at).filter(only('data')));
  const byUse = space.uses.map((value) => missedParts(scope, { ...first, use: value }, at).filter(only('uses')));
  return (question) => {
    const [d, p, a, u] = coordinates(space, question);
    return [byDivision[d], byPlan[p], byData[a], byUse[u]].flatMap((parts) => parts ?? []);
  };
}

interface Told {
  policy: PolicyInput;
  space: Space;
  /** Says how many questions there are. */
  total: number;
  on: string;
  about: Topic;
}

function hintInWords(hint: Hint, told: Told): string {
  const { rule, questions } = hint;
  const { policy, space, total } = told;
  const plans = [...new Set(questions.map((question) => plansOf(space, question)))];
  const them =
    questions.length === total
      ? 'it'
      : `${questions.length.toLocaleString('en-US')} of them (${plansInWords(policy, space, plans)})`;
  return hint.distance === 0
    ? `${rule.id} ${whyNotBinding(hint, them, told)}`
    : `${rule.id} would cover ${them} if its scope.${told.about.part} ${whatIsShort(hint, plans, told)}`;
}

const plansOf = (space: Space, question: number) => {
  const at = space.plans[coordinates(space, question)[1]];
  return at ? planKey(at) : '';
};

function whyNotBinding({ rule, questions }: Hint, them: string, { policy, space, on }: Told): string {
  const { id, effective } = rule;
  const replacement = replacements(policy, space, questions[0] ?? 0, on).find((found) => found.rule === id);
  if (replacement) return `covers ${them} but is replaced there by ${list(replacement.by, 'and')}`;
  if (on < effective) return `covers ${them} only from ${effective}`;
  return `covers ${them} only until ${addDays(endOf(rule) ?? on, -1)}`;
}

function replacements(policy: PolicyInput, space: Space, number: number, on: string): readonly Replacement[] {
  const question = questionAt(space, number);
  const at = findPlan(policy, question);
  const current = policy.rules.filter((rule) => isInForce(rule, on));
  return at ? resolve(current.filter((rule) => covers(rule.scope, question, at))).replaced : [];
}

/** The values that the scope would have to list: of tools all plans that are meant, or the tool where that is all of its plans. */
function whatIsShort({ rule: { scope }, questions }: Hint, plans: readonly string[], { space, about }: Told): string {
  const { division, data, use } = questionAt(space, questions[0] ?? 0);
  const tools = [...new Set(plans.map((key) => key.split('/')[0] ?? ''))].flatMap((tool) => {
    const all = space.plans.filter((at) => at.tool.id === tool).map(planKey);
    return all.length > 1 && all.every((key) => plans.includes(key))
      ? [tool]
      : plans.filter((key) => all.includes(key));
  });
  const values = { divisions: division, tools: list(tools, 'and'), data, uses: use };
  const value = about.value ?? values[about.part as keyof typeof values];
  return `${Array.isArray(selectionIn(scope, about.part)) ? 'listed' : 'did not except'} ${value}`;
}
