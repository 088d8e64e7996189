import { period } from '#words/periods.ts';
import { currentOn } from '../basics/current-on.ts';
import type { Commitment } from './schema/commitment.ts';
import type { Organization } from './schema/organization.ts';

/** The form that a period has in its sentence. Languages without cases have one for both. */
export type PeriodForm = 'nominative' | 'dative';

/** A commitment's period in words: "one working day", "12 months". */
export const periodInWords = (
  commitment: Pick<Commitment, 'amount' | 'unit'>,
  form: PeriodForm = 'nominative',
): string => period(commitment, form === 'dative');

/** The period of the commitment with this id, in words; undefined where the organisation makes none or has retired it by the day. */
export function periodOf(
  { commitments }: Pick<Organization, 'commitments'>,
  id: string,
  on: string,
  form?: PeriodForm,
): string | undefined {
  const found = currentOn(commitments, on).find((commitment) => commitment.id === id);
  return found && periodInWords(found, form);
}
