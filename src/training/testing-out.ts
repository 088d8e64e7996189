import type { TrainingPathData } from '../model/schema/training-path.ts';
import { pathSummary, type Course } from './path-summary.ts';

/**
 * The chapters of a path that somebody need not read: scenarios of the path point to them, and every one of these
 * was answered right at the first attempt. Reading is recommended for what was missed, and only for that.
 * @param rightAtFirst ids of the scenarios whose first answer was right
 * @returns chapters in the order of the path
 */
export function testedOutChapters(
  course: Course,
  path: Pick<TrainingPathData, 'steps'>,
  on: string,
  rightAtFirst: ReadonlySet<string>,
): string[] {
  const asked = new Set(pathSummary(course, path, on).scenarios);
  return path.steps.flatMap((step) => {
    if (step.kind !== 'read') return [];
    const about = course.scenarios.filter(({ id, chapter }) => asked.has(id) && chapter === step.chapter);
    return about.length > 0 && about.every(({ id }) => rightAtFirst.has(id)) ? [step.chapter] : [];
  });
}
