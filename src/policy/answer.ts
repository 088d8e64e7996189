import { VERDICTS, type Verdict } from '../verdict/verdicts.ts';
import { conditionsOf, routesOf, type PolicyRule, type PolicyValue, type PolicyVocabulary } from './policy-input.ts';

export { VERDICTS, type Verdict };

interface Bare<V extends Verdict> {
  verdict: V;
  conditions: readonly [];
  routes: readonly [];
}

interface Conditional {
  verdict: 'conditional';
  conditions: readonly [string, ...string[]];
  routes: readonly [];
}

interface NeedsApproval {
  verdict: 'approval';
  conditions: readonly string[];
  /** Asked together. */
  routes: readonly string[];
  /** The longest clock among the routes. */
  workingDays: number;
}

/** Describes what the rules that bind say together. Two decisions are equal when their answers are. */
export type Answer = Bare<'gap'> | Bare<'allowed'> | Conditional | NeedsApproval | Bare<'prohibited'>;

/** Deny-overrides: a prohibition, else an approval, else a permission with or without conditions, else a gap. */
export function conclude(binding: readonly PolicyRule[], vocabulary: PolicyVocabulary): Answer {
  const says = (kind: PolicyRule['kind']) => binding.some((rule) => rule.kind === kind);
  if (says('prohibition')) return { verdict: 'prohibited', conditions: [], routes: [] };
  const verdict = says('approval') ? 'approval' : says('permission') ? 'conditional' : 'gap';
  return answerOf(verdict, binding.flatMap(conditionsOf), binding.flatMap(routesOf), vocabulary);
}

/** An answer with its ids in vocabulary order; what a verdict cannot carry is left out. */
export function answerOf(
  verdict: Verdict,
  conditionIds: readonly string[],
  routeIds: readonly string[],
  vocabulary: PolicyVocabulary,
): Answer {
  if (verdict === 'gap' || verdict === 'prohibited') return { verdict, conditions: [], routes: [] };
  const conditions = inOrder(conditionIds, vocabulary.conditions);
  if (verdict === 'approval') {
    const routes = inOrder(routeIds, vocabulary.routes);
    const days = vocabulary.routes.filter(({ id }) => routes.includes(id)).map((route) => route.workingDays);
    return { verdict, conditions, routes, workingDays: Math.max(0, ...days) };
  }
  const [first, ...others] = conditions;
  if (first === undefined) return { verdict: 'allowed', conditions: [], routes: [] };
  return { verdict: 'conditional', conditions: [first, ...others], routes: [] };
}

/** Each id once, in vocabulary order; an id that no vocabulary knows comes last rather than being lost. */
function inOrder(ids: readonly string[], vocabulary: readonly PolicyValue[]): string[] {
  if (ids.length < 2) return [...ids];
  const wanted = new Set(ids);
  const known = vocabulary.map(({ id }) => id).filter((id) => wanted.delete(id));
  return [...known, ...[...wanted].sort()];
}

export function isSameAnswer(a: Answer, b: Answer): boolean {
  return a.verdict === b.verdict && isSameList(a.conditions, b.conditions) && isSameList(a.routes, b.routes);
}

const isSameList = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((id) => b.includes(id));
