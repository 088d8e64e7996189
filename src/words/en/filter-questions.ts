import { formatNumber } from '../format.ts';

/** Says how many questions have the words that somebody looks for. */
export const questionsFound = (found: number, of: number): string =>
  `${formatNumber(found)} of ${formatNumber(of)} questions`;
