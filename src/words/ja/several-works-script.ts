import type { worksWords as english } from '../en/several-works-script.ts';

export const worksWords: typeof english = {
  copyLink: 'この表のリンクをコピー',
  incomplete: '先に部門、データ区分、用途を選んでください。',
  alreadyThere: 'この作業はすでに表にあります。',
  full: (room) => `表に入るのは${room}件までです。先にいくつか削除してください。`,
  added: (count, all) => `${count}件を追加しました（全${all}件）。`,
  removed: '削除しました。',
  empty: '一覧は空です。',
  nothingAdded: '追加されたものはありません。',
  undo: '元に戻す',
  undone: '元に戻しました。',
  notKept: 'この端末に一覧を保存できませんでした。代わりにリンクをコピーしてください。',
  nothingYet: '作業を追加すると、ここに表が表示されます。',
  broken: '表を読み込めませんでした。ページを再読み込みしてください。',
  remove: '削除',
  removeNamed: (work) => `${work}を削除`,
  strayWork: (value) =>
    `リンクの作業「${value}」は、このポリシーにないため除外しました（廃止された可能性があります）。`,
  strayPlan: (value) =>
    `リンクのプラン「${value}」は、このポリシーにないため除外しました（廃止された可能性があります）。`,
  tooMany: (room) => `リンクの作業が${room}件を超えているため、残りを除外しました。`,
};
