import type { Check } from './handbook.ts';
import { PRIORITIES } from './schema/check.ts';

/** The check items that count, in the order of their table: the most urgent first. */
export function checksInForce(checks: readonly Check[]): Check[] {
  const rank = ({ priority }: Check) => PRIORITIES.indexOf(priority);
  return checks.filter(({ retired }) => !retired).sort((a, b) => rank(a) - rank(b) || a.order - b.order);
}
