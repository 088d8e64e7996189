import type { entryStateWords as englishEntries, itemStateWords as english } from '../en/states.ts';

export const itemStateWords: typeof english = {
  'to-do': '未着手',
  'in-progress': '進行中',
  done: '完了',
  'not-applicable': '該当なし',
};

export const entryStateWords: typeof englishEntries = {
  read: '既読',
  unread: '未読',
  answered: '回答済み',
  unanswered: '未回答',
  acknowledged: '同意済み',
  withdrawn: '未同意',
  recorded: '記録済み',
  unrecorded: '未記録',
  listed: '登録済み',
};
