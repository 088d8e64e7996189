import type { Handbook } from '../model/handbook.ts';
import type { Problem } from '../model/problem.ts';
import { pathProblems } from './training/path-problems.ts';
import { scenarioProblems } from './training/scenario-problems.ts';

/** Holds the training of a handbook against its policy and against itself. What is retired is not judged. */
export function trainingProblems(handbook: Handbook): Problem[] {
  return [...scenarioProblems(handbook), ...pathProblems(handbook)];
}
