import { UNLISTED_TOOL } from '../basics/unlisted-tool.ts';
import { choosableOn } from '../policy/choosable-on.ts';
import { nearestWord } from '../basics/edit-distance.mjs';
import type { PolicyInput, PolicyValue } from '../policy/policy-input.ts';
import type { Question } from '../policy/question.ts';
import { questionProblems } from '../policy/question-problems.ts';
import type { CommandLine } from './options.ts';

export type NamedQuestion = Question & { name?: string };

/** Describes why a part of the question cannot be asked, and what can. */
interface QuestionFault {
  option: string;
  message: string;
  nearest?: string;
  allowed: { id: string; name: string }[];
}

export type Reading = { asked: NamedQuestion } | { faults: QuestionFault[] };

const PARTS = ['division', 'tool', 'plan', 'data', 'use'] as const;

/**
 * The question that the options ask, or everything that is wrong with it at once.
 * @param on the day for which it is asked, YYYY-MM-DD
 */
export function readQuestion(policy: PolicyInput, values: CommandLine['values'], on: string): Reading {
  const { division = '', tool = '', data = '', use = '', name } = values;
  const plan = values.plan ?? planMeant(policy, tool, on) ?? '';
  const question: Question = { division, tool, plan, data, use };
  const faults = questionProblems(policy, question, on).map(({ part, value, retired, allowed }) =>
    fault(valuesOf(policy, tool, part), part, value, retired, allowed),
  );
  if (plan === '' && !faults.some(({ option }) => option === '--plan')) faults.push(PLAN_LATER);
  if (name !== undefined && tool !== UNLISTED_TOOL) faults.push(STRAY_NAME);
  if (faults.length > 0) return { faults: faults.sort((a, b) => rank(a) - rank(b)) };
  return { asked: { ...question, ...(name && { name }) } };
}

/** A tool with one plan leaves nothing to choose; where there are several, the tool may say which is meant. */
function planMeant({ tools }: PolicyInput, tool: string, on: string): string | undefined {
  const known = tools.find(({ id }) => id === tool);
  const current = choosableOn(known?.plans ?? [], on);
  return (current.length === 1 ? current[0] : current.find(({ id }) => id === known?.usualPlan))?.id;
}

const PLAN_LATER: QuestionFault = {
  option: '--plan',
  message: '--plan is missing. Which plans there are depends on the tool.',
  allowed: [],
};

const STRAY_NAME: QuestionFault = {
  option: '--name',
  message: `--name says what a tool is called that is not listed. It needs --tool ${UNLISTED_TOOL}.`,
  allowed: [],
};

const rank = ({ option }: QuestionFault) => {
  const place = PARTS.findIndex((part) => `--${part}` === option);
  return place < 0 ? PARTS.length : place;
};

function fault(
  known: readonly PolicyValue[],
  part: keyof Question,
  value: string,
  retired: string | undefined,
  ids: readonly string[],
): QuestionFault {
  const option = `--${part}`;
  const choosable = new Set(ids);
  const allowed = known.filter(({ id }) => choosable.has(id)).map(({ id, name }) => ({ id, name }));
  if (value === '') return { option, message: `${option} is missing.`, allowed };
  if (retired !== undefined) return { option, message: `${option} ${value} was retired on ${retired}.`, allowed };
  const nearest = nearestValue(value, allowed);
  const hint = nearest === undefined ? '' : ` Did you mean ${nearest}?`;
  const unlisted =
    part === 'tool' && ids.includes(UNLISTED_TOOL)
      ? ` If it is not listed: --tool ${UNLISTED_TOOL} --name "${value}".`
      : '';
  return {
    option,
    message: `There is no ${part} "${value}".${hint}${unlisted}`,
    ...(nearest !== undefined && { nearest }),
    allowed,
  };
}

/** By id or by name: "Codex" and "codx" are both codex. */
function nearestValue(value: string, allowed: QuestionFault['allowed']): string | undefined {
  const words = allowed.flatMap(({ id, name }) => [id, name.toLowerCase()]);
  const word = nearestWord(value.toLowerCase(), words);
  return allowed.find(({ id, name }) => id === word || name.toLowerCase() === word)?.id;
}

function valuesOf({ organization, tools }: PolicyInput, tool: string, part: keyof Question): readonly PolicyValue[] {
  switch (part) {
    case 'division':
      return organization.divisions;
    case 'tool':
      return tools;
    case 'plan':
      return tools.find(({ id }) => id === tool)?.plans ?? [];
    case 'data':
      return organization.data;
    case 'use':
      return organization.uses;
  }
}
