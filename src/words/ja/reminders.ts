import type { reminderWords as english } from '../en/reminders.ts';

export const reminderWords: typeof english = {
  title: (role, due) => `${role}：ハンドブックの期限が来た作業 ${due}件`,
  asOf: (day, until) => `${day}時点、${until}までの予定です。`,
  heldBy: (handles) => `担当：${handles.join('、')}`,
  heldByNobody: 'この役割には担当者がいません。',
  sections: {
    reviews: '確認する',
    sources: '出典を再確認する',
    dates: '始まるもの・終わるもの',
    warnings: '内容チェックの警告（英語）',
  },
  dueOn: (day) => `期限：${day}`,
  overdueSince: (day) => `**期限超過**（${day}まで）`,
  review: (page, due, edit) => `${page}、${due}（${edit}）`,
  edit: '編集',
  date: (day, what) => `${day}：${what}`,
  warning: (place, kind, message) => `${place} ${kind}: ${message}`,
  more: (count) => `ほか${count}件（下のページを参照）`,
  allOfIt: (address) => `一覧：${address}`,
};
