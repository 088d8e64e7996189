import type { changedAnswerWords as english } from '../en/changed-answers.ts';
import { formatNumber } from '../format.ts';

export const changedAnswerWords: typeof english = {
  verdicts: {
    gap: '未決定',
    allowed: '利用可',
    conditional: '条件付き',
    approval: '要確認',
    prohibited: '禁止',
  },
  becomes: (answers, { now, was }, routes) =>
    `${formatNumber(answers)}件の回答が「${was}」から「${now}」に変更${routes.length > 0 ? `（${routes.join('、')}）` : ''}`,
  stays: (answers, verdict, gained, lost) => {
    const more = gained.length > 0 ? `、追加：${gained.join('、')}` : '';
    const less = lost.length > 0 ? `、削除：${lost.join('、')}` : '';
    return `${formatNumber(answers)}件の回答は「${verdict}」のまま${more}${less}`;
  },
  to: (change, questions) => `${change}：${questions}`,
  anyDivision: 'すべての部門',
  anyTool: 'すべてのツール',
  anyData: 'すべてのデータ',
  anyUse: 'すべての用途',
  anyExcept: (any, names) => `${any}（${names.join('、')}を除く）`,
  plansOf: (tool, plans) => `${tool}（${plans.join('、')}）`,
  plansWith: (value, other) =>
    other === undefined ? `「${value}」のすべてのプラン` : `「${value}」かつ「${other}」のすべてのプラン`,
  question: (parts) => parts.join('、'),
  questions: (groups, more) => [...groups, ...(more > 0 ? [`ほか${formatNumber(more)}件`] : [])].join('／'),
};
