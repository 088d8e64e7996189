import { isRetiredOn, type Retirable } from '../../basics/current-on.ts';
import type { Handbook } from '../../model/handbook.ts';
import type { ProblemKind } from '../../model/problem-kinds.ts';

/**
 * The kind of problem that training has which names something retired: a mistake when it was before this policy version
 * began; a warning when it comes later, so that nothing leaves the training before its day and no day breaks the check.
 * @param retired the day on which what is named is retired
 * @param user the path or scenario that names it
 * @returns undefined when nothing is retired, or when the one that names it is retired by then, too
 */
export function retirementKind(
  { organization }: Pick<Handbook, 'organization'>,
  retired: string | undefined,
  user: Retirable,
): ProblemKind | undefined {
  if (retired === undefined || isRetiredOn(user, retired)) return undefined;
  return retired <= organization.policy.date ? 'training-retired-reference' : 'training-retires';
}
