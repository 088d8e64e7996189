import type { daysLeftWords as english } from '../en/days-left.ts';
import { plural } from '../numbers.ts';

export const daysLeftWords: typeof english = {
  begins: (days) => plural(days, { one: 'beginnt in # Tag', other: 'beginnt in # Tagen' }),
  ended: (days) => plural(days, { one: 'vor # Tag abgelaufen', other: 'vor # Tagen abgelaufen' }),
  lastDay: 'heute letzter Tag',
  left: (days) => plural(days, { one: 'noch # Tag', other: 'noch # Tage' }),
};
