import type {
  teamResultWords as englishResults,
  teamStepWords as englishSteps,
  teamWords as english,
} from '../en/teams.ts';
import { formatNumber } from '../format.ts';

export const teamWords: typeof english = {
  lead: '各チームがハンドブックに追加したファイルをもとに、点検項目と自己点検の状況を示します。',
  teamLead: 'チームがハンドブックに追加したファイルをもとに、点検項目と自己点検の状況を示します。',
  aliases: ['チームの状況', 'チームの結果', '点検の進捗', '期限超過の点検'],
  none: 'まだどのチームの結果も追加されていません。チェックした内容は、書き出すまで各自の端末に残ります。書き出したファイルがコミットされると、チームの結果としてハンドブックに表示されます。',
  exampleAbout: '架空の3チームによる表示例です。実際のチームは、期限を超過しているものから順にここに表示されます。',
  examples: [
    { name: 'team-one', words: '5件中3件完了、期限超過1件' },
    { name: 'team-two', words: '5件中1件完了、進行中2件' },
    { name: 'team-three', words: '4件すべて完了、該当なし1件' },
  ],
  asOf: (day, byWhoseDay) => [
    day,
    `時点（${byWhoseDay}）。完了してから決められた頻度以上に時間がたった項目は、再び未完了として数えます。`,
  ],
  overdueSince:
    'その後、期限を超過した項目があります。該当する項目には「期限超過」と表示していますが、件数には反映されていません。',
  atAGlance: '概況',
  caption: (day) => `チームの状況（${day}時点）`,
  team: 'チーム',
  checks: '点検項目',
  high: '優先度の高い項目',
  overdue: '期限超過',
  exported: '書き出し日',
  notInFile: 'ファイルに記載なし',
  checksNotInFile: '点検項目：ファイルに記載なし',
  noneOverdue: 'なし',
  teamsDone: (done, of) => `${formatNumber(of)}チーム中${formatNumber(done)}チームが完了`,
  noTeamToWhichItApplies: '該当するチームの結果はまだありません',
};

export const teamResultWords: typeof englishResults = {
  exportedOn: (day, version) => [day, `に書き出し（ポリシー第${version}版） `],
  edit: (file) => `${file}を編集`,
  ahead: (count) =>
    `端末の時計が進んでいたため、${formatNumber(count)}件の回答に未来の日付が付いています。その日までは未回答として扱います。`,
  onlyLists: 'このファイルには自己点検だけが含まれています。点検項目の状況はわかりません。',
  lists: '自己点検',
  list: (list, counts) => [list, `：${counts.join('、').replace(/。?$/, '。')}`],
  askAgain: (count) => `再確認${formatNumber(count)}件`,
  areOverdue: (count) => `期限超過${formatNumber(count)}件`,
  caption: (team) => `${team}の点検項目（優先度の高い順）`,
  since: '日付',
  evidenceAndNotes: '証跡とメモ',
  asksAgain: '再確認',
  open: '未着手',
  changed: (day) => `${day}に求める内容が変わりました。`,
  reworded: 'その後、表現だけが変わりました。内容は同じです。',
  due: (day) => `次回期限：${day}`,
  wasDue: (day) => `期限：${day}（超過）`,
  overdueNow: '期限超過',
  nothingSaid: '未回答',
  doesNotApply: (reason) => `該当なし：${reason}`,
  noneGiven: 'なし',
};

export const teamStepWords: typeof englishSteps = {
  heading: 'チームの結果を追加する',
  mark: (table) => [
    table('点検項目の表'),
    'でチームの状況と証跡を記入し、「点検項目を書き出す」を選びます。「この端末のすべてを書き出す」を選ぶと、自己点検も含まれます。ファイルにはメモも含まれるため、送る前に内容を確認してください。',
  ],
  name: (example) => ['ファイル名はチーム名にします。英小文字の単語をハイフンでつなぎます。例：', example],
  add: (folder, desk) => [
    'ファイルを',
    folder,
    'に置いてマージリクエストを作成します。追加を依頼する場合は、次の窓口に送ります：',
    desk,
    '。ファイルに問題があれば自動チェックで報告されます。マージされると、チームがこのページに表示されます。',
  ],
  newer: '新しく書き出したファイルは、同じ名前のファイルを置き換えます。誰がいつ追加したかはGitに記録されます。',
  addAtHost: 'Gitホストでファイルを追加',
};
