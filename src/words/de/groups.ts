import type {
  divisionAndData as englishPair,
  groupWords as english,
  verdictCount as englishCount,
} from '../en/groups.ts';
import { formatNumber, listed } from '../format.ts';

export const divisionAndData: typeof englishPair = (division, data) => `${division}, Daten „${data}“`;

export const verdictCount: typeof englishCount = (verdict, count) => `${verdict}: ${formatNumber(count)}`;

export const groupWords: typeof english = {
  everyDivision: 'Jeder Bereich',
  everyDivisionBut: (names) => `Jeder Bereich außer ${listed(names, 'and')}`,
  anyPersonal: 'Jedes private Konto',
  plansOf: (tool, plans) => `${tool} (${plans.join(', ')})`,
  more: (rest) => `${formatNumber(rest)} weitere`,
};
