import type { differenceWordsOf as english, feedbackWords as englishFeedback } from '../en/feedback.ts';

const quoted = (names: readonly string[]) => names.map((name) => `「${name}」`).join('');
const steps = (numbers: readonly number[]) => `ステップ${numbers.join('と')}`;

export const differenceWordsOf: typeof english = {
  verdictIs: (right) => `答えは${quoted(right)}です`,
  verdictIsNot: (chosen, right) => `選んだ答えは${quoted(chosen)}ですが、正解は${quoted(right)}です`,
  stepIs: (right) => `答えは${steps(right)}です`,
  stepIsNot: (chosen, right) => `選んだのは${steps(chosen)}ですが、正解は${steps(right)}です`,
  allConditions: '適用される条件はこれですべてです',
  conditions: (missed, added) =>
    [
      ...(missed.length > 0 ? [`${quoted(missed)}が抜けています`] : []),
      ...(added.length > 0 ? [`${quoted(added)}はここでは適用されません`] : []),
    ].join('。'),
};

export const feedbackWords: typeof englishFeedback = {
  right: '正解です。',
  notRight: '不正解です。',
  becauseOf: (difference, reasons) => [`${difference}。根拠：`, ...reasons],
  decides: (difference, reasons) => [`${difference}。根拠：`, ...reasons],
  between: '、',
  part: (name, value) => `${name}：${value}`,
  parts: (parts) => `（${parts.join('、')}）`,
  first: (names, isRight) => `集計には1回目の回答（${names.join('、')}：${isRight ? '正解' : '不正解'}）が使われます。`,
};
