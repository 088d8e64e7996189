import { currentOn } from '../basics/current-on.ts';
import type { Organization } from './schema/organization.ts';

type Source = Pick<Organization, 'data' | 'everydayData' | 'everydayCase'>;

/**
 * Returns the data class that most questions are about, which tables show first: the one that organization.yaml names, or else that of
 * its everyday case, or else the first. Undefined where no class can be chosen on the day.
 */
export function everydayData(
  { data, everydayData, everydayCase }: Source,
  on: string,
): Source['data'][number] | undefined {
  const choosable = currentOn(data, on);
  return choosable.find(({ id }) => id === (everydayData ?? everydayCase?.data)) ?? choosable[0];
}
