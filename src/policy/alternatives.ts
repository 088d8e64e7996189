import { alternativeWords } from '#words/alternatives.ts';
import { VERDICTS } from './answer.ts';
import { decide, type Decision } from './decide.ts';
import { makersIn } from './makers.ts';
import type { PolicyInput, PolicyRule } from './policy-input.ts';
import { findPlan, planKey, spaceOf, type Question, type ToolPlan } from './question.ts';

export interface Alternatives {
  /**
   * Allowed or conditional answers for the same division, data and use, the nearest first. Where there are none and what was
   * asked is prohibited: the answers that an approval can open.
   */
  plans: Decision[];
  /** Answers that would be usable, and are no way round: the verdict follows the maker, and these answer with models of the same. */
  sameMaker: Decision[];
  /** Says what a person does instead; filled when no plan may be used without an approval. */
  instead: string[];
  /** Other uses for which this plan may serve while waiting, in vocabulary order. */
  whileWaiting: Decision[];
}

const mayBeUsed = ({ verdict }: Decision) => verdict === 'allowed' || verdict === 'conditional';

/**
 * Returns what somebody may do whose answer is approval or prohibited. Nearest first: other plans of the tool, then other
 * tools; the laxer verdict; then the organisation's preferred order, then the order of the directory.
 * Undefined for answers that need none.
 */
export function alternatives(policy: PolicyInput, question: Question, on: string): Alternatives | undefined {
  const decision = decide(policy, question, on);
  if (decision.verdict !== 'approval' && decision.verdict !== 'prohibited') return undefined;

  const { plans, uses } = spaceOf(policy, on);
  const asked = `${question.tool}/${question.plan}`;
  const others = plans
    .filter((at) => planKey(at) !== asked)
    .map((at) => ({ at, decision: decide(policy, { ...question, tool: at.tool.id, plan: at.plan.id }, on) }));
  const mayUse = others.filter((candidate) => mayBeUsed(candidate.decision));
  const isSameMaker = sameMakerAs(policy, decision);
  const nearest = (candidates: readonly Candidate[]) =>
    candidates
      .filter((candidate) => !isSameMaker(candidate))
      .map((candidate) => ({ ...candidate, distance: distance(policy, question, candidate.at, candidate.decision) }))
      .sort((a, b) => compareLists(a.distance, b.distance))
      .map((candidate) => candidate.decision);
  const usable = nearest(mayUse);
  const mayBeApproved = () => nearest(others.filter((candidate) => candidate.decision.verdict === 'approval'));

  return {
    plans: usable.length > 0 || decision.verdict === 'approval' ? usable : mayBeApproved(),
    sameMaker: mayUse.filter(isSameMaker).map((candidate) => candidate.decision),
    instead: usable.length > 0 ? [] : insteadOfTools(policy, decision),
    whileWaiting: uses
      .filter((use) => use !== question.use)
      .map((use) => decide(policy, { ...question, use }, on))
      .filter(mayBeUsed),
  };
}

/**
 * Tells which candidates are no way round: other products that answer with models of a maker whom the verdict is about. Those
 * are the makers that a deciding rule names; where it names the product alone, all whose models the product answers with.
 */
function sameMakerAs(policy: PolicyInput, { question, deciding }: Decision): (candidate: Candidate) => boolean {
  const makers = makersIn(policy.organization);
  const rules = (ids: readonly string[]) => policy.rules.filter(({ id }) => ids.includes(id));
  const isIntended = ({ wayRound }: PolicyRule) => wayRound === 'intended';
  const asked = findPlan(policy, question);
  const meant = (rule: PolicyRule, { plan }: ToolPlan) => {
    const named = makers.namedIn(rule, plan);
    return named.length === 0 && rule.scope.tools && !isIntended(rule) ? makers.of(plan) : named;
  };
  const own = asked ? rules(deciding).flatMap((rule) => meant(rule, asked)) : [];
  return ({ at, decision }) =>
    at.tool.id !== question.tool &&
    makers.of(at.plan).some((maker) => own.includes(maker)) &&
    !rules(decision.deciding).some(isIntended);
}

interface Candidate {
  at: ToolPlan;
  decision: Decision;
}

/** Compared number by number; equal ones keep the order of the directory. */
function distance(policy: PolicyInput, question: Question, at: ToolPlan, { verdict }: Decision): number[] {
  const { preferred } = policy.organization;
  const place = preferred.findIndex((entry) => entry === at.tool.id || entry === planKey(at));
  return [at.tool.id === question.tool ? 0 : 1, VERDICTS.indexOf(verdict), place < 0 ? preferred.length : place];
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** The words of the deciding prohibitions; where they have none, what always holds. */
function insteadOfTools(policy: PolicyInput, { verdict, deciding }: Decision): string[] {
  const words = policy.rules
    .filter(({ id }) => deciding.includes(id))
    .flatMap((rule) => (rule.kind === 'prohibition' && rule.instead ? [rule.instead] : []));
  if (words.length > 0) return [...new Set(words)];
  return [verdict === 'approval' ? alternativeWords.untilApproval : alternativeWords.withoutTool];
}
