import { isInForce } from '../dates.ts';
import type { PolicyInput, PolicyRule } from '../policy-input.ts';
import { findPlan, planKey, type Question, type ToolPlan } from '../question.ts';
import { resolve, type Replacement } from '../resolve.ts';
import { covers, missedParts } from '../scope.ts';
import { list } from '../../basics/words.ts';
import type { NamedPart } from './topics.ts';

/** Describes what would answer an unanswered question. */
export interface Remedy {
  /** Rules that nearly answer it. */
  rules: string[];
  words: string;
}

interface Hint {
  rule: string;
  words: string;
  /** 0: the rule covers the question already, but does not bind; 1: a permission, 2: an approval that is one value short. */
  distance: number;
}

/** Holds how many rules are named at most. */
const ENOUGH = 3;

/**
 * Returns what to add so that a question is answered: rules that ended, begin later or are replaced there; else permissions
 * (or else approvals) that lack only the value which the question is about.
 */
export function remedyFor(policy: PolicyInput, question: Question, on: string, about: NamedPart): Remedy {
  const at = findPlan(policy, question);
  const hints = at
    ? hintsFor(
        policy.rules.filter((rule) => rule.retired === undefined),
        question,
        at,
        on,
        about,
      )
    : [];
  const least = Math.min(...hints.map(({ distance }) => distance));
  const nearest = hints
    .filter(({ distance }) => distance === least)
    .sort((a, b) => (a.rule < b.rule ? -1 : 1))
    .slice(0, ENOUGH);
  const words = [
    'Add a permission, an approval or a prohibition for this',
    ...nearest.map((hint) => `${hint.rule} ${hint.words}`),
  ];
  return { rules: nearest.map(({ rule }) => rule), words: `${words.join('; ')}.` };
}

function hintsFor(
  rules: readonly PolicyRule[],
  question: Question,
  at: ToolPlan,
  on: string,
  about: NamedPart,
): Hint[] {
  const { replaced } = resolve(rules.filter((rule) => isInForce(rule, on) && covers(rule.scope, question, at)));
  return rules.flatMap((rule) => {
    if (rule.kind === 'requirement') return [];
    const missed = missedParts(rule.scope, question, at);
    const isShort = missed.length === 1 && missed[0] === about && rule.kind !== 'prohibition' && isInForce(rule, on);
    const words =
      missed.length === 0
        ? whyNotBinding(rule, replaced, on)
        : isShort
          ? whatIsShort(rule, question, at, about)
          : undefined;
    return words === undefined
      ? []
      : [{ rule: rule.id, words, distance: missed.length === 0 ? 0 : rule.kind === 'permission' ? 1 : 2 }];
  });
}

function whyNotBinding(
  { id, effective, expires }: PolicyRule,
  replaced: readonly Replacement[],
  on: string,
): string | undefined {
  const replacement = replaced.find(({ rule }) => rule === id);
  if (replacement) return `covers it but is replaced there by ${list(replacement.by, 'and')}`;
  if (on < effective) return `covers it only from ${effective}`;
  return expires === undefined ? undefined : `covers it only until ${expires}`;
}

function whatIsShort({ scope }: PolicyRule, question: Question, at: ToolPlan, part: NamedPart): string {
  const values = { divisions: question.division, tools: planKey(at), data: question.data, uses: question.use };
  return `would cover it if its scope.${part} ${Array.isArray(scope[part]) ? 'listed' : 'did not except'} ${values[part]}`;
}
