import type { strayWords as englishStray, toChoose as english } from '../en/decide-script.ts';

const PARTS = { division: '部門', tool: 'ツール', plan: 'プラン', data: 'データ区分', use: '用途' };

export const toChoose: typeof english = (parts) => `未選択：${parts.map((part) => PARTS[part]).join('、')}`;

export const strayWords: typeof englishStray = (part, value) =>
  `リンクの${PARTS[part]}「${value}」は、このポリシーにありません（廃止された可能性があります）。下で選び直してください。`;

export const seeAnswer = '回答を表示';
export const nextQuestion = '次の質問';
export const answerBroken = '回答を読み込めませんでした。ページを再読み込みしてください。';
