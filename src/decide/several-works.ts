import { inARow } from '#words/sentences.ts';
import { worksTableWords } from '#words/works-table.ts';
import type { Verdict } from '../policy/answer.ts';
import { choosableOn } from '../policy/choosable-on.ts';
import { decide } from '../policy/decide.ts';
import type { PolicyInput, PolicyValue } from '../policy/policy-input.ts';
import { planInWords, planKey, spaceOf, type Question, type ToolPlan } from '../policy/question.ts';

/** A piece of work: everything of a question but the tool, and what its owner calls it, mostly a repository. */
export interface Work extends Omit<Question, 'tool' | 'plan'> {
  name?: string | undefined;
}

/** Describes what somebody compares: pieces of work, and the plans they have; no plan stands for every one. */
export interface SeveralWorks {
  works: readonly Work[];
  /** As `tool/plan`. */
  plans: readonly string[];
}

/** A plan with its verdict for each piece of work. */
export interface PlanOfWorks {
  key: string;
  name: string;
  answers: { question: Question; verdict: Verdict }[];
  /** The strictest of them: what holds for somebody who wants one tool for all of it. */
  all: Verdict;
}

/** As many pieces of work as a link can carry and people can read: thirty repositories with two uses each. */
export const MAX_WORKS = 60;

/** The longest name of a piece of work, in characters. */
export const MAX_WORK_NAME = 60;

/** Up to so many plans are the columns of a table with a row for each piece of work; more are its rows. */
export const MAX_COLUMNS = 6;

/** Nobody having decided is no permission: among several answers a gap counts as stricter than an approval. */
const CAUTION: readonly Verdict[] = ['allowed', 'conditional', 'approval', 'gap', 'prohibited'];

/**
 * Returns the verdicts of the plans for all of the work, the laxest for all of it first, then in the order of the directory.
 * @param on the day, YYYY-MM-DD
 */
export function plansOfWorks(policy: PolicyInput, { works, plans }: SeveralWorks, on: string): PlanOfWorks[] {
  const chosen = spaceOf(policy, on).plans.filter((at) => plans.length === 0 || plans.includes(planKey(at)));
  const strictness = ({ all }: PlanOfWorks) => CAUTION.indexOf(all);
  return chosen.map((at) => planOfWorks(policy, at, works, on)).sort((a, b) => strictness(a) - strictness(b));
}

function planOfWorks(policy: PolicyInput, at: ToolPlan, works: readonly Work[], on: string): PlanOfWorks {
  const answers = works.map(({ division, data, use }) => {
    const question = { division, data, use, tool: at.tool.id, plan: at.plan.id };
    return { question, verdict: decide(policy, question, on).verdict };
  });
  const worst = Math.max(0, ...answers.map(({ verdict }) => CAUTION.indexOf(verdict)));
  return { key: planKey(at), name: planInWords(at, on), answers, all: CAUTION[worst] ?? 'gap' };
}

/** A piece of work in words: "Research, Internal, Product code". */
export function workInWords({ organization }: PolicyInput, { division, data, use }: Work): string {
  const nameIn = (values: readonly PolicyValue[], id: string) => values.find((value) => value.id === id)?.name ?? id;
  return inARow([
    nameIn(organization.divisions, division),
    nameIn(organization.data, data),
    nameIn(organization.uses, use),
  ]);
}

/** Returns whether two pieces of work are the same, by name and by what decides. */
export const isSameWork = (a: Work, b: Work): boolean =>
  a.division === b.division && a.data === b.data && a.use === b.use && (a.name ?? '') === (b.name ?? '');

/** As many plans as somebody has are named; of all that there are, it is said how many. */
const MAX_NAMED_PLANS = 4;

/** Returns which plans may be used for all of the work, in words: by their names where they are few, else how many. */
export function worksInWords(plans: readonly PlanOfWorks[], works: number): string {
  const usable = plans.filter(({ all }) => all === 'allowed' || all === 'conditional');
  const asked = plans.filter(({ all }) => all === 'approval');
  if (plans.length > MAX_NAMED_PLANS)
    return worksTableWords.usable({ usable: usable.length, asked: asked.length, plans: plans.length, works });
  const refused = plans.filter((plan) => !usable.includes(plan) && !asked.includes(plan));
  const names = (some: readonly PlanOfWorks[]) => some.map(({ name }) => name);
  return worksTableWords.named({ usable: names(usable), asked: names(asked), refused: names(refused), works });
}

/** Returns whether every value of a piece of work can be chosen on a day. */
export function isChoosableWork({ organization }: PolicyInput, { division, data, use }: Work, on: string): boolean {
  const has = (values: readonly PolicyValue[], id: string) => choosableOn(values, on).some((value) => value.id === id);
  return has(organization.divisions, division) && has(organization.data, data) && has(organization.uses, use);
}
