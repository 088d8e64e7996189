import { recurrenceWords } from '#words/checks.ts';

/** "Every 3 months", "Every month", "Once". */
export const recurrenceText = (everyMonths: number | 'once'): string =>
  everyMonths === 'once' ? recurrenceWords.once : recurrenceWords.everyMonths(everyMonths);
