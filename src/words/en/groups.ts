import { formatNumber } from '../format.ts';

/** A division together with a data class: "Research, internal data". */
export const divisionAndData = (division: string, data: string): string => `${division}, ${data.toLowerCase()} data`;

/** The number of times that a verdict occurs, in a list of such counts. */
export const verdictCount = (verdict: string, count: number): string => `${verdict} ${formatNumber(count)}`;

/** Names groups of divisions and plans in headings. */
export const groupWords = {
  everyDivision: 'Every division',
  everyDivisionBut: (names: readonly string[]) => `Every division but ${names.join(' and ')}`,
  anyPersonal: 'Any personal account',
  plansOf: (tool: string, plans: readonly string[]) => `${tool} (${plans.join(', ')})`,
  more: (rest: number) => `${formatNumber(rest)} more`,
};
