import type { trainingScriptWords as english } from '../en/training-script.ts';

export const trainingScriptWords: typeof english = {
  noRecord: '修了記録を作成する部分を読み込めませんでした。回答は保存されています。ページを再読み込みしてください。',
};
