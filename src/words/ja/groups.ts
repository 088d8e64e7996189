import type {
  divisionAndData as englishPair,
  groupWords as english,
  verdictCount as englishCount,
} from '../en/groups.ts';
import { formatNumber } from '../format.ts';

export const divisionAndData: typeof englishPair = (division, data) => `${division}、${data}のデータ`;

export const verdictCount: typeof englishCount = (verdict, count) => `${verdict}${formatNumber(count)}件`;

export const groupWords: typeof english = {
  everyDivision: 'すべての部門',
  everyDivisionBut: (names) => `${names.join('、')}以外のすべての部門`,
  anyPersonal: 'すべての個人アカウント',
  plansOf: (tool, plans) => `${tool}（${plans.join('、')}）`,
  more: (rest) => `ほか${formatNumber(rest)}件`,
};
