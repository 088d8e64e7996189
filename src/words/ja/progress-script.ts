import type {
  listFileWords as englishFile,
  listScriptWords as englishList,
  rowWords as english,
} from '../en/progress-script.ts';
import { formatNumber } from '../format.ts';

export const rowWords: typeof english = {
  doneOn: (state, day) => `${state}（${day}）。`,
  since: (state, day) => `${state}（${day}から）。`,
  asksAgain: (said, changed) =>
    `前回の回答：${said}${changed}に求める内容が変わりました。回答が今も正しいか確認してください。`,
  overdue: (said, due) => `${said}期限超過：${due}が期限でした。`,
  reworded: (said) => `${said}その後、表現だけが変わりました。内容は同じです。`,
  due: (said, day) => `${said}次回期限：${day}。`,
  reason: (text) => `理由：${text}`,
  note: (text) => `メモ：${text}`,
  evidence: (text) => `証跡：${text}`,
};

export const listScriptWords: typeof englishList = {
  field: (field, statement) => `${field}：${statement}`,
  addNotes: 'メモや証跡を追加',
  yourNote: 'メモ',
  yourEvidence: '証跡',
  yourNotes: 'メモと証跡',
  groupNotApplicable: '該当なし',
  groupDone: '✓ 完了',
  groupPart: (done, of) => `${formatNumber(done)}/${formatNumber(of)}`,
  nothingToClear: '消去する回答はありません。',
  cleared: (count) => `${formatNumber(count)}件の回答を消去しました。`,
  parts: { priority: '優先度', role: '役割', state: '状態' },
  stray: (part, value) => `${part}「${value}」`,
  strays: (strays) =>
    `リンクで指定された${strays.join('と')}は、このリストにありません。その他の指定は適用されています。`,
  allHidden: (count) =>
    `絞り込みにより、${formatNumber(count)}件の項目がすべて非表示になっています。集計には含まれます。`,
  hidden: (count) => `絞り込みにより、${formatNumber(count)}件の項目が非表示になっています。集計には含まれます。`,
  asMarkdown: 'Markdown形式の回答',
  copied: (said) => `${said}。`,
};

export const listFileWords: typeof englishFile = {
  head: ['ID', '項目', '優先度', '状態', '日付', '理由', 'メモ', '証跡', '備考'],
  priorities: { high: '高', medium: '中', low: '低' },
  state: (name) => name,
  retired: '廃止',
  before: (state) => `内容の変更前に「${state}」`,
  reworded: 'その後、表現を変更',
  overdue: (since, due) => `${since}に完了、${due}が期限`,
  remarks: (remarks) => remarks.join('、'),
  inBrackets: (statement, remarks) => `${statement}（${remarks}）`,
  version: (version) => `ポリシー第${version}版`,
  day: (day, byWhoseDay) => `${day}（${byWhoseDay}）`,
};
