import { plural } from '../numbers.ts';

/** Says how long something still is, or is yet to come. */
export const daysLeftWords = {
  begins: (days: number) => plural(days, { one: 'begins in # day', other: 'begins in # days' }),
  ended: (days: number) => plural(days, { one: 'ended # day ago', other: 'ended # days ago' }),
  lastDay: 'last day today',
  left: (days: number) => plural(days, { one: '# day left', other: '# days left' }),
};
