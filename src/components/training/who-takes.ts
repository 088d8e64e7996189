import type { Handbook, TrainingPath } from '../../model/handbook.ts';
import { list } from '../../basics/words.ts';

/** Returns who must take a path: "Engineer, Team lead in Research". */
export function whoTakes(
  { organization }: Pick<Handbook, 'organization'>,
  { roles, divisions }: Pick<TrainingPath, 'roles' | 'divisions'>,
): string {
  const named = (values: readonly { id: string; name: string }[], ids: readonly string[]) =>
    ids.map((id) => values.find((value) => value.id === id)?.name ?? id);
  const where = divisions.length > 0 ? ` in ${list(named(organization.divisions, divisions), 'and')}` : '';
  return `${named(organization.roles, roles).join(', ')}${where}`;
}
