import type { PolicyInput, PolicyValue } from './policy-input.ts';
import { isCurrent, type Question } from './question.ts';

/** Describes why a part of a question cannot be asked: its value never existed, or is retired. */
export interface QuestionProblem {
  part: keyof Question;
  value: string;
  /** The day it was retired; undefined when there is no such value. */
  retired: string | undefined;
  /** The ids that can be asked about instead. */
  allowed: string[];
}

/** Returns what is wrong with the values of a question (from a link, or a command line); empty when it can be asked. */
export function questionProblems(policy: PolicyInput, question: Question): QuestionProblem[] {
  const { divisions, data, uses } = policy.organization;
  const tool = policy.tools.find(({ id }) => id === question.tool);
  const values: [keyof Question, readonly PolicyValue[]][] = [
    ['division', divisions],
    ['tool', policy.tools],
    ...(tool ? [['plan', tool.plans] satisfies [keyof Question, readonly PolicyValue[]]] : []),
    ['data', data],
    ['use', uses],
  ];
  return values.flatMap(([part, known]) => {
    const value = question[part];
    const found = known.find(({ id }) => id === value);
    if (found && isCurrent(found)) return [];
    return [{ part, value, retired: found?.retired, allowed: known.filter(isCurrent).map(({ id }) => id) }];
  });
}
