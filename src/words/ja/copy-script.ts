import type { copyPageWords as englishPage, copiedWords as english } from '../en/copy-script.ts';

export const copiedWords: typeof english = {
  copied: 'コピーしました',
  selected: '選択しました。キーボードでコピーしてください',
};

export const copyPageWords: typeof englishPage = {
  field: 'このページのMarkdown',
  broken: '読み込めませんでした。もう一度お試しください。',
};
