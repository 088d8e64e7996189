import { dirname, join } from 'node:path';
import type { DecisionData } from './document.ts';
import { documentAddress, readHandbook } from './read-handbook.ts';
import type { GivenHeader } from './request-headers.ts';

/** A version of the policy that was in force before that of a document. */
export type EarlierVersion = NonNullable<DecisionData['earlier']>[number];

/**
 * Returns the earlier versions that were in force on some day from a first one on, oldest first. Days before the very first
 * version need that one.
 * @param since YYYY-MM-DD
 */
export function earlierSince({ earlier = [], policy }: DecisionData, since: string): EarlierVersion[] {
  const ends = [...earlier.slice(1).map(({ begins }) => begins), policy.organization.policy.date];
  return earlier.filter((_, index) => since < (ends[index] ?? since));
}

/**
 * Reads the decisions of an earlier version from beside those of the newest, so that a copy of a whole site answers without
 * a network, and no document names the host that is asked.
 * @param place where the newest decisions were read from
 * @throws NoHandbook when they cannot be read
 */
export const readEarlier = (
  place: string,
  { version }: Pick<EarlierVersion, 'version'>,
  ...settings: [seconds: number, env?: Record<string, string | undefined>, given?: readonly GivenHeader[]]
): Promise<DecisionData> => readHandbook(earlierPlace(place, version), ...settings);

function earlierPlace(place: string, version: number): string {
  const file = `${version}.json`;
  if (/^https?:\/\//i.test(place)) return new URL(`decisions/${file}`, documentAddress(place)).href;
  return place.startsWith('file:') ? new URL(`decisions/${file}`, place).href : join(dirname(place), 'decisions', file);
}
