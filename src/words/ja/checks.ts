import type {
  checklistWords as englishChecklists,
  checkWords as english,
  priorityNames as englishPriorities,
  recurrenceWords as englishRecurrence,
} from '../en/checks.ts';
import { formatNumber } from '../format.ts';

export const priorityNames: typeof englishPriorities = { high: '高', medium: '中', low: '低' };

export const recurrenceWords: typeof englishRecurrence = {
  once: '1回のみ',
  everyMonths: (months) => (months === 12 ? '毎年' : months === 1 ? '毎月' : `${formatNumber(months)}か月ごと`),
};

export const checkWords: typeof english = {
  lead: (count, high) =>
    `整備しておく項目は${formatNumber(count)}件で、うち${formatNumber(high)}件は優先度が高い項目です。それぞれに担当、頻度、完了を示す証跡、手順のページがあります。`,
  aliases: ['優先度表', '点検項目の優先度', '対応項目'],
  needsScript: '点検項目に記入するにはJavaScriptが必要です。JavaScriptがなくても、表全体を読んだり印刷したりできます。',
  caption: '点検項目（優先度の高い順）',
  check: '点検項目',
  priority: '優先度',
  action: '推奨する対応',
  owner: '担当',
  due: '期限',
  state: '状態',
  evidence: '証跡',
  evidenceIs: '証跡：',
  more: (owner, due) => `詳細・${owner}・${due}`,
  howTo: '手順を見る',
  rules: 'ルール',
  rulesAre: 'ルール：',
  chaptersAre: '章：',
  exportChecks: '点検項目を書き出す',
  readAndDo: '関連する章と自己点検',
  isSelfAssessment: '（自己点検）',
};

export const checklistWords: typeof englishChecklists = {
  heading: '自己点検',
  about: '一人でもチームでも使えるリストです。各項目に、なぜ重要か、何があれば完了といえるかを示しています。',
  inShort: (roles, items, minutes) =>
    `${roles.join('、')}\u00a0· ${formatNumber(items)}項目\u00a0· 約${formatNumber(minutes)}分`,
  details: (roles, items, high, minutes) =>
    `対象：${roles.join('、')}\u00a0· ${formatNumber(items)}項目（うち優先度の高い項目${formatNumber(high)}件）\u00a0· 約${formatNumber(minutes)}分`,
  highInGroup: (high, items) =>
    high === items
      ? 'すべて優先度「高」'
      : high === 0
        ? '優先度「高」なし'
        : `${formatNumber(items)}項目中${formatNumber(high)}項目が優先度「高」`,
  helpsToFinish: (check) => ['\u00a0· 関連する点検項目：', check],
  needsScript:
    'このページでチェックを付けるにはJavaScriptが必要です。JavaScriptがなくても、リスト全体を読めます。印刷すれば手書きでチェックできます。',
  retiredItems: (count) => `廃止された項目（${formatNumber(count)}件）`,
  retiredAbout: 'これらの項目は集計に含まれません。入力済みの回答は保存されており、書き出しにも含まれます。',
  exportAnswers: '回答を書き出す',
  retired: (day) => `${day}に廃止。以後は集計に含まれません。`,
  whyAndHow: '理由と手順',
  forRoles: (roles) => `対象：${roles.join('、')}`,
};
