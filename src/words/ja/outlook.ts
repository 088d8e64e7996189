import type {
  leftOfEach as englishLeft,
  outlookPhrases as english,
  stillPossibleWords as englishPossible,
} from '../en/outlook.ts';
import { formatNumber } from '../format.ts';

const NAMES = { plan: 'プラン', data: 'データ区分', use: '出力の用途' };
const named = (parts: readonly (keyof typeof NAMES)[]) => parts.map((part) => NAMES[part]).join('と');

export const leftOfEach: typeof englishLeft = (rows) =>
  rows.map(({ count, verdict }) => `${verdict}${formatNumber(count)}件`).join('、');

export const stillPossibleWords: typeof englishPossible = (left) => `残っている判定：${left}。`;

export const outlookPhrases: typeof english = {
  untilKnown: {
    prohibited: 'わかるまで、使い始めてはいけません。',
    gap: 'わかるまで、使い始めてはいけません。',
    approval: 'わかるまでは、事前に確認してください。',
    conditional: '以下の条件をすべて満たせば、わからなくても使い始められます。',
    allowed: '使ってかまいません。',
  },
  same: (parts, consequence) => `${named(parts)}が何であっても、判定は同じです。${consequence}`,
  conditionsDiffer: (consequence, parts) => `${consequence}満たすべき条件は${named(parts)}によって異なります。`,
  dependsOn: (parts) => `${named(parts)}によって異なります`,
  consequence: (untilKnown, left) => `${untilKnown}残っている判定：${left}。`,
  differsBy: (part) => `${NAMES[part]}による違い`,
  everyCase: 'どの場合にも当てはまる条件',
  notProhibited: '禁止されていない場合に必ず適用される条件',
  whateverItIs: 'どの場合にも適用される条件',
  planOf: (tool, plan) => `${tool}（${plan ?? 'プラン不明'}）`,
  dataUnknown: 'データ区分不明',
  useUnknown: '用途不明',
  range: (laxest, strictest) => `${laxest}～${strictest}`,
  withConditions: (count) => `条件${formatNumber(count)}件`,
  approvalIn: (verdict, days) => `${verdict} · ${formatNumber(days)}営業日`,
  howToFindOut: '確認方法',
  findOutPlan: 'プランの見分け方は、プランの説明にあります。契約中のプランは管理者に確認してください。',
};
