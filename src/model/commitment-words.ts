import { currentOn } from '../basics/current-on.ts';
import type { Commitment } from './schema/commitment.ts';
import type { Organization } from './schema/organization.ts';

const ONE_TO_TEN = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const UNITS: Record<Commitment['unit'], string> = {
  hours: 'hour',
  'working-days': 'working day',
  days: 'day',
  months: 'month',
};

/** "one working day", "ten days", "12 months": words for one to ten, digits above, as the chapters write numbers. */
export function periodInWords({ amount, unit }: Pick<Commitment, 'amount' | 'unit'>): string {
  return `${ONE_TO_TEN[amount - 1] ?? amount} ${UNITS[unit]}${amount === 1 ? '' : 's'}`;
}

/** The period of the commitment with this id, in words; undefined where the organisation makes none or has retired it by the day. */
export function periodOf(
  { commitments }: Pick<Organization, 'commitments'>,
  id: string,
  on: string,
): string | undefined {
  const found = currentOn(commitments, on).find((commitment) => commitment.id === id);
  return found && periodInWords(found);
}
