import { trainingWords } from '#words/training.ts';
import type { Handbook, TrainingPath } from '../../model/handbook.ts';

/** Returns who must take a path: "Engineer, Team lead in Research". */
export function whoTakes(
  { organization }: Pick<Handbook, 'organization'>,
  { roles, divisions }: Pick<TrainingPath, 'roles' | 'divisions'>,
): string {
  const named = (values: readonly { id: string; name: string }[], ids: readonly string[]) =>
    ids.map((id) => values.find((value) => value.id === id)?.name ?? id);
  return trainingWords.who(named(organization.roles, roles), named(organization.divisions, divisions));
}
