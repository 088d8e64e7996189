import type { Commitment } from '../../model/schema/commitment.ts';

const ONE_TO_TEN = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const UNITS: Record<Commitment['unit'], string> = {
  hours: 'hour',
  'working-days': 'working day',
  days: 'day',
  months: 'month',
};

/**
 * A period in words: "one working day", "ten days", "12 months".
 * @param _isDative whether it follows a preposition that asks for the dative ("innerhalb von"), in languages that have one
 */
export const period = ({ amount, unit }: Pick<Commitment, 'amount' | 'unit'>, _isDative: boolean): string =>
  `${ONE_TO_TEN[amount - 1] ?? amount} ${UNITS[unit]}${amount === 1 ? '' : 's'}`;
