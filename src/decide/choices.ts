import { UNLISTED_TOOL } from '../basics/unlisted-tool.ts';
import { vocabulariesOf } from '../policy/question-problems.ts';
import { choosableOn } from '../policy/choosable-on.ts';
import { typedLine } from '../basics/typed-text.ts';
import type { PolicyInput } from '../policy/policy-input.ts';
import { planKey, spaceOf } from '../policy/question.ts';

/** The parts of a question, in the order in which they are asked. */
export const PARTS = ['division', 'tool', 'plan', 'data', 'use'] as const;
export type QuestionPart = (typeof PARTS)[number];

/** "I don't know", where a person may say so. */
export const UNKNOWN = 'unknown';
const MAY_BE_UNKNOWN: readonly QuestionPart[] = ['plan', 'data', 'use'];

/** Of a tool that nobody listed, and of any other value of a link. */
export const MAX_NAME_LENGTH = 80;

/** Describes what somebody has chosen so far; a part not chosen yet is absent. */
export interface Choices {
  chosen: Partial<Record<QuestionPart, string>>;
  /** The name of a tool that nobody listed. */
  name: string;
  /** The plan whose answer stands beside this one, as `tool/plan`; absent where there is one answer. */
  beside?: string;
}

/** A value of a link that cannot be used, to be explained rather than dropped silently. */
export interface StrayValue {
  part: QuestionPart;
  value: string;
}

/** Returns whether the value can be chosen for the part on the day: known and not retired by then, or "I don't know". */
function isChoosable(
  policy: PolicyInput,
  part: QuestionPart,
  value: string,
  tool: string | undefined,
  on: string,
): boolean {
  if (value === UNKNOWN) return MAY_BE_UNKNOWN.includes(part);
  return vocabulariesOf(policy, { tool }).some(
    ([name, known]) => name === part && choosableOn(known, on).some(({ id }) => id === value),
  );
}

/**
 * Reads the choices from the query of a link.
 * A tool with one plan needs no plan. Values that do not exist (any more) are given back to be explained.
 * @param on the day for which the question is asked, YYYY-MM-DD
 */
export function readChoices(
  policy: PolicyInput,
  query: string,
  on: string,
): { choices: Choices; strays: StrayValue[] } {
  const params = withPlanOfTool(new URLSearchParams(query));
  const chosen: Choices['chosen'] = {};
  const strays: StrayValue[] = [];
  for (const part of PARTS) {
    const value = typedLine(params.get(part) ?? '', MAX_NAME_LENGTH);
    if (!value) continue;
    if (isChoosable(policy, part, value, chosen.tool, on)) chosen[part] = value;
    else strays.push({ part, value });
  }
  const name = typedLine(params.get('name') ?? '', MAX_NAME_LENGTH);
  const beside = readBeside(policy, params, on);
  return { choices: withOnlyPlan(policy, { chosen, name, ...(beside && { beside }) }, on), strays };
}

/** The home page asks for a tool and its plan in one field: `tool=codex/business`. */
function withPlanOfTool(params: URLSearchParams): URLSearchParams {
  const [tool = '', plan] = (params.get('tool') ?? '').split('/');
  if (plan !== undefined) {
    params.set('tool', tool);
    params.set('plan', plan);
  }
  return params;
}

/** The plan whose answer is to stand beside; one that cannot be chosen is left out, since the answer is whole without it. */
function readBeside(policy: PolicyInput, params: URLSearchParams, on: string): string | undefined {
  const wanted = typedLine(params.get('beside') ?? '', MAX_NAME_LENGTH);
  return spaceOf(policy, on)
    .plans.map(planKey)
    .find((key) => key === wanted);
}

/** A tool that has one plan on the day leaves nothing to choose. */
export function withOnlyPlan(policy: PolicyInput, choices: Choices, on: string): Choices {
  const { chosen } = choices;
  const plans = choosableOn(policy.tools.find(({ id }) => id === chosen.tool)?.plans ?? [], on);
  const [only] = plans;
  if (plans.length !== 1 || !only || chosen.plan) return choices;
  return { ...choices, chosen: { ...chosen, plan: only.id } };
}

/**
 * The query that carries the choices: the answer's permanent link.
 * @param on the day that the answer is for, where that is not today
 */
export function writeChoices({ chosen, name, beside }: Choices, on?: string): string {
  const params = new URLSearchParams();
  for (const part of PARTS) if (chosen[part]) params.set(part, chosen[part]);
  if (chosen.tool === UNLISTED_TOOL && name) params.set('name', name);
  if (beside) params.set('beside', beside);
  if (on) params.set('on', on);
  const query = params.toString().replaceAll('%2F', '/');
  return query ? `?${query}` : '';
}

/** The parts that nobody has chosen yet. */
export function missingParts({ chosen }: Choices): QuestionPart[] {
  return PARTS.filter((part) => chosen[part] === undefined);
}
