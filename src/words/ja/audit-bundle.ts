import type { auditWords as english } from '../en/audit-bundle.ts';
import { formatNumber } from '../format.ts';
import { ruleKindWords } from './rules.ts';

const countOf = ({ completions, assessments }: { completions: number; assessments: number }) =>
  `修了記録${formatNumber(completions)}件、チームの結果${formatNumber(assessments)}件`;

export const auditWords: typeof english = {
  title: (handbook, version) => `${handbook}：ポリシー第${version}版`,
  days: (from, until) => (from === until ? from : until === undefined ? `${from}以降` : `${from}から${until}まで`),
  about: (days, version, since) =>
    `${days}のポリシーの内容と、その時点で誰が確認していたかを示します。第${version}版は${since}から有効です。`,
  approved: ({ by, on, link }) =>
    `承認${by === undefined ? '済み' : `者：${by}`}${on === undefined ? '' : `（${on}）`}${link === undefined ? '' : ` <${link}>`}`,
  notApproved: '変更の記録に承認者の記載はありません。',
  made: (day, site, zone) => `${site}の内容から${day}に作成しました。日付のタイムゾーンは${zone}です。`,
  records: (until, isAhead, counts) =>
    `${until}までの記録${isAhead ? '（まだ先の日付のため、作成日より後の記録は含まれません）' : ''}：${countOf(counts)}。`,
  later: (counts) => `それより後の日付で集計に含めない記録：${countOf(counts)}（修了記録は completions-later.csv）。`,
  history: (command) =>
    `コースをもう一度修了した人の記録と、結果を出し直したチームの結果は、新しいものに置き換わります。以前のものはリポジトリの履歴で確認できます：${command}`,
  contents: '収録ファイル',
  file: 'ファイル',
  holds: '内容',
  files: (day) => ({
    'rules.md': 'すべてのルール、条件、承認ルートの文面',
    'rules.json': '同じ内容のプログラム用データ（変更の記録を含む）',
    'answers.csv': 'すべての質問への回答とそのルール、条件、承認ルート。同じ回答が続く期間ごとに1行',
    'completions.csv': '誰がどの学習コースをどの版で修了し、何に同意したか',
    'completions-later.csv': '同じ内容で、集計期間より後のもの',
    'training.csv': `${day}時点の、各人の各コースの状況`,
    'teams.csv': '点検項目ごとのチームの申告（点検項目の文面は現在のもの）',
    'evidence/': '公開された版、修了記録、チームの結果（リポジトリにあるままのファイル）',
    SHA256SUMS: '各ファイルのチェックサム',
  }),
  findHeading: '回答の調べ方',
  find: (version) =>
    `answers.csv を表計算ソフトで開き、「部門」「ツール」「データ」「用途」の列で絞り込みます。「開始日」と「終了日」は、その回答が有効な期間です。\nルールと条件の列にある ID は rules.md で説明しています。誰が確認していたかは、completions.csv を「ポリシーの版」${version}で絞り込むとわかります。`,
  verifyHeading: '改変がないことの確認',
  verify: (linux, macOS) =>
    `このフォルダーで、Linux では ${linux}、macOS では ${macOS}、Windows の PowerShell では次を実行します。`,
  verified:
    '何も表示されなければ、すべてのファイルが元のままです。チェックサムは署名ではありません。SHA256SUMS 自体のチェックサムを、誰も変更できない場所に保管してください。\n同じ内容、同じ日、同じオプションで作成すると同じバイト列になるため、作り直して比較できます。\n各版は一つ前の版のダイジェストを記録しています（evidence/versions/）。リポジトリの npm run check がこのつながりを検証します。',

  answers: [
    ...[
      '開始日',
      '終了日',
      '部門',
      '部門 ID',
      'ツール',
      'プラン',
      'ツールとプランの ID',
      'データ',
      'データ ID',
      '用途',
    ],
    ...[
      '用途 ID',
      '判定',
      '判定 ID',
      '決め手のルール',
      'ほかに適用されるルール',
      '優先されて外れたルール',
      '条件',
      '承認ルート',
    ],
    '営業日数',
  ],
  replaced: (rule, by) => `${rule}（${by.join('、')}が優先）`,
  completions: [
    '氏名（ハンドル）',
    'コース',
    'ポリシーの版',
    '修了日',
    '正解数',
    '問題数',
    '文面のダイジェスト',
    'シール',
    '同意文',
  ],
  teams: [
    ...[
      'チーム',
      '出力日時',
      'ポリシーの版',
      '点検項目 ID',
      '点検項目',
      '状態',
      '開始日',
      '期限',
      '期限超過',
      '再確認',
    ],
    ...['理由', 'メモ', '証跡'],
  ],
  yes: 'はい',
  no: 'いいえ',

  version: (number, day) => `ポリシー第${number}版（${day}から有効）`,
  rules: 'ルール',
  conditions: '条件',
  routes: '承認ルート',
  id: (id) => `ID：${id}`,
  route: (id, days) => `ID：${id}。営業日数：${days}日。`,
  how: '方法：',
  ask: '問い合わせ先：',
  overdue: '回答が遅れたとき：',
  why: '理由：',
  instead: '代わりの方法：',
  kind: (kind, isRedLine) => `種類：${ruleKindWords.kinds[kind]}${isRedLine ? '（レッドライン）' : ''}`,
  covers: (scope) => `適用範囲：${scope}`,
  validity: (from, to, retired) =>
    `有効期間：${from}${to === undefined ? 'から' : `～${to}`}${retired === undefined ? '' : `（${retired}に廃止）`}`,
  listed: (name, ids) => `${name}：${ids.join('、')}`,
  replaces: '優先する対象',
};
