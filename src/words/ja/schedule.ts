import type { scheduleWords as english } from '../en/schedule.ts';
import { formatNumber } from '../format.ts';

export const scheduleWords: typeof english = {
  title: (handbook) => `${handbook}の予定`,
  about: 'ポリシーの開始と終了、確認の期限を、決まった時点と1か月前にお知らせします。',
  owner: (role) => `担当：${role}`,
  more: (count) => `ほか${formatNumber(count)}件`,
  told: (day, event) => `${day}：${event}`,
  description: (event, day, owner, details) =>
    [
      `${event}（${day}）。`,
      ...(owner === undefined ? [] : [`担当：${owner}。`]),
      ...(details.length > 0 ? [`対象：${details.join('、')}。`] : []),
    ].join(''),
  version: (number) => `ポリシー第${number}版の適用開始`,
  begins: (id, title, isException) => `${isException ? '例外' : 'ルール'}${id}の適用開始：${title}`,
  ends: (id, title, isException) => `${isException ? '例外' : 'ルール'}${id}の最終日：${title}`,
  lastDay: (name) => `利用できる最終日：${name}`,
  lastDayOfPlan: (tool, plan) => `利用できる最終日：${tool}、${plan}`,
  openAgain: (title) => `出典の再確認：${title}`,
  openAll: (sources) => `出典の再確認：${formatNumber(sources)}件`,
  review: (title) => `確認の期限：${title}`,
  reviews: (pages) => `確認の期限：${formatNumber(pages)}ページ`,
};
