import { currentOn } from '../basics/current-on.ts';
import type { Check } from './handbook.ts';
import { PRIORITIES } from './schema/check.ts';

/** The check items that count on a day, in the order of their table: the most urgent first. */
export function checksInForce(checks: readonly Check[], on: string): Check[] {
  const rank = ({ priority }: Check) => PRIORITIES.indexOf(priority);
  return currentOn(checks, on).sort((a, b) => rank(a) - rank(b) || a.order - b.order);
}
