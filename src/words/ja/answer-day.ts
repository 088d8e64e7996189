import type { answerDayWords as english } from '../en/answer-day.ts';

export const answerDayWords: typeof english = {
  noDay: (value) => `リンクの日付「${value}」は存在しません。これは今日の判定です。`,
  notToday: (day, isToCome) =>
    isToCome ? `今日ではなく、${day}の判定です（現時点の予定による）。` : `今日ではなく、${day}の判定です。`,
  notYet: (version, from) => `ポリシー第${version}版は${from}からで、この日にはまだ適用されていません。`,
  since: (version, from) => `ポリシー第${version}版（${from}から有効）による判定です。`,
  period: (version, from, until) => `ポリシー第${version}版（有効期間：${from}～${until}）による判定です。`,
  today: '今日の判定',
};
