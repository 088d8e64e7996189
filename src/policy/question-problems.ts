import { choosableOn } from './choosable-on.ts';
import type { PolicyInput, PolicyValue } from './policy-input.ts';
import type { Question } from './question.ts';

/** Describes why a part of a question cannot be asked: its value never existed, or was retired by the day. */
export interface QuestionProblem {
  part: keyof Question;
  value: string;
  /** The day it was retired; undefined when there is no such value. */
  retired: string | undefined;
  /** The ids that can be asked about instead. */
  allowed: string[];
}

/** Returns what is wrong with the values of a question (from a link, or a command line); empty when it can be asked on the day. */
export function questionProblems(policy: PolicyInput, question: Question, on: string): QuestionProblem[] {
  return vocabulariesOf(policy, question).flatMap(([part, known]) => {
    const value = question[part];
    const found = known.find(({ id }) => id === value);
    if (found && choosableOn([found], on).length > 0) return [];
    return [{ part, value, retired: found?.retired, allowed: choosableOn(known, on).map(({ id }) => id) }];
  });
}

/** Returns the values that a question names, retired or not, by part; those that never existed are left out. */
export function questionValues(
  policy: PolicyInput,
  question: Question,
): { part: keyof Question; value: PolicyValue }[] {
  return vocabulariesOf(policy, question).flatMap(([part, known]) => {
    const value = known.find(({ id }) => id === question[part]);
    return value ? [{ part, value }] : [];
  });
}

/** The values that each part can have; of a tool that does not exist, no plans. */
export function vocabulariesOf(
  { organization, tools }: PolicyInput,
  question: { tool?: string | undefined },
): [keyof Question, readonly PolicyValue[]][] {
  const { divisions, data, uses } = organization;
  const tool = tools.find(({ id }) => id === question.tool);
  return [
    ['division', divisions],
    ['tool', tools],
    ...(tool ? [['plan', tool.plans] satisfies [keyof Question, readonly PolicyValue[]]] : []),
    ['data', data],
    ['use', uses],
  ];
}
