import type {
  footerWords as englishFooter,
  frameWords as english,
  noticeWords as englishNotices,
  reviewWords as englishReview,
} from '../en/page-frame.ts';

export const frameWords: typeof english = {
  skip: '本文へ移動',
  main: 'メインメニュー',
  search: '検索',
  theme: 'テーマの切り替え',
  menu: 'メニュー',
  wrong: '問題が起きたら',
  wrongFirst: '作業を止め、何も削除せず、すぐに報告してください。',
  chapters: '章',
  breadcrumb: 'パンくずリスト',
  pager: '前後のページ',
  previous: '前へ',
  next: '次へ',
  page: (hidden, number) => [number, hidden('ページ目')],
  onThisPage: 'このページの内容',
  sources: '出典',
  asMarkdown: 'このページのMarkdown',
  copyAsMarkdown: 'Markdownでコピー',
  pastGrid: '判定の表を飛ばす',
  feed: (handbook) => `${handbook}の変更履歴`,
  moved: 'このページは移動しました',
  movedTo: (page) => ['移動先：', page],
};

export const footerWords: typeof englishFooter = {
  version: (number) => `ポリシー第${number}版`,
  since: (day) => `${day}から有効です。どのルールにも、変わらないIDと担当があります。`,
  coming: (version, number, day) => [`${day}からは`, version(`第${number}版`), 'が有効です。'],
  ask: '問い合わせ',
  contact: (name, where) => [`${name}：`, where],
  incident: (when, name, where) => [`${when}？　${name}：`, where],
  incidentWhen: '見せてはいけないものをツールに見せたかもしれない',
  reference: '参照',
  source: 'Gitのソース',
};

export const reviewWords: typeof englishReview = {
  owner: '担当',
  effective: '有効開始日',
  reviewed: '最終確認',
  nextReview: '次回確認',
  outcome: '確認の結果',
  outcomes: { confirmed: '変更なし', changed: '修正', retired: '廃止' },
  outcomeBy: (outcome, role) => `${outcome}（${role}）`,
  withNote: (outcome, note) => [`${outcome}：`, note],
  version: 'ポリシーの版',
  edit: 'このページを編集',
  editFile: (file) => `${file}を編集`,
};

export const noticeWords: typeof englishNotices = {
  overdueLabel: '確認の期限超過',
  overdue: 'このページは確認の期限を過ぎています',
  overdueText: (day, byWhoseDay, owner) => [
    '確認の期限は',
    day,
    `（${byWhoseDay}）でした。内容が古くなっている可能性があります。利用する前に、担当（${owner}）に確認してください。`,
  ],
  asOf: (day, byWhoseDay) => [day, `時点（${byWhoseDay}）の判定です。`],
  asOfUntil: (day, byWhoseDay, until) => [day, `時点（${byWhoseDay}）の判定です。`, until, 'まで有効です。'],
  runOut: (decide) => [
    'この判定は古くなっています。その後、ルールの開始や終了、または何かの廃止がありました。今日の判定は',
    decide('判定ページ'),
    'で確認できます。',
  ],
  newVersion: ({ version, day, shown }, changes, decide) => [
    `${day}からポリシー第${version}版が有効です。このページはそれより前に作られ、第${shown}版の内容のままです。`,
    changes('変更点'),
    'を確認してください。',
    decide('判定ページ'),
    'は新しい版で回答します。',
  ],
  past: (version, from, until) =>
    `これはポリシー第${version}版です（有効期間：${from}～${until ?? ''}）。現在は適用されません。`,
  inForce: (version, number) => ['現在有効なのは', version(`第${number}版`), 'です。'],
};
