import type {
  filterFormWords as englishFilter,
  keepingWords as english,
  rowFieldWords as englishFields,
  sheetWords as englishSheet,
} from '../en/keeping.ts';

export const keepingWords: typeof english = {
  heading: '保存と共有',
  undo: '元に戻す',
  damaged:
    '保存データの一部を読み取れなかったため、別に保管しました。読み取れた内容は上に表示しています。削除する前にダウンロードしてください。',
  downloadDamaged: '破損したデータをダウンロード',
  deleteDamaged: '破損したデータを削除',
  saved: '変更はその都度、この端末のブラウザーに保存されます。どこにも送信されません。',
  mayForget: (byWhoseDay) =>
    `回答には日付が付きます（${byWhoseDay}）。ブラウザーの保存データは消えることがあります。7日間アクセスがないと削除するブラウザーがあり、プライベートウィンドウでは閉じたときに消えます。書き出したファイルは残ります。`,
  import: 'ファイルを読み込む',
  print: '印刷',
  fileToImport: '読み込むファイル',
  clearing: '消去',
  otherFormats: 'その他の形式と消去',
  csv: 'CSVで書き出す',
  markdown: 'Markdownで書き出す',
  copy: '回答をMarkdownでコピー',
  everything: 'この端末のすべてを書き出す',
  clear: 'このページの回答を消去',
  readFirst: 'ファイルにはメモも含まれます。送る前に内容を確認してください。',
  notes: (teams) => [
    'ファイルにはメモも含まれます。送る前に内容を確認してください。チームのファイルをリポジトリに追加すると、',
    teams('チームの点検結果'),
    'に表示されます。',
  ],
  importHeading: 'この回答を読み込みますか',
  how: '読み込み方法',
  merge: '統合：2つの回答のうち新しいほうを残す',
  replace: '置き換え：このページの回答をファイルの内容だけにする',
  doImport: '読み込む',
  cancel: 'キャンセル',
  showAsText: '回答をコピー用のテキストで表示',
  bringBack: '元に戻す',
  standing: '現在の状況',
  highDone: '優先度の高い項目の完了数',
  printAndSign: '印刷して署名',
  keys: (key) => [
    ...['チェックボックスの選択中に使えるキー：', key('j'), ' 次の行、', key('k'), ' 前の行、'],
    ...[key('x'), ' チェック、', key('n'), ' 次の未完了の項目'],
  ],
};

export const filterFormWords: typeof englishFilter = {
  label: '絞り込み',
  priority: '優先度',
  role: '役割',
  state: '状態',
  open: '未完了すべて',
  all: 'すべて',
  sortBy: '並べ替え',
  owner: '担当',
  name: '名前',
  showAll: 'すべて表示',
};

export const rowFieldWords: typeof englishFields = {
  state: '状態',
  whyNot: '該当しない理由は何ですか',
  whyNotLabel: '該当しない理由',
  reasonMissing: '理由を入力するまで、未完了として数えます。',
  note: 'メモ',
  evidence: '証跡',
  evidenceHint: '証跡（リンクまたは保管場所）',
  openEvidence: '証跡を開く',
};

export const sheetWords: typeof englishSheet = {
  team: 'チーム',
  day: '日付',
  version: 'ポリシーの版',
  address: 'アドレス',
  name: '氏名',
  signature: '署名',
  date: '日付',
};
