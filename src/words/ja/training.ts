import type {
  completionPanelWords as englishCompletion,
  pathPageWords as englishPath,
  scenarioWords as englishScenario,
  trainingWords as english,
} from '../en/training.ts';
import { formatNumber } from '../format.ts';

export const trainingWords: typeof english = {
  lead: (paths, situations) =>
    `役割別の学習コースは${formatNumber(paths)}件、判断する事例は${formatNumber(situations)}件あります。正解はポリシーから導き出されるため、研修の内容がポリシーと食い違うことはありません。`,
  aliases: ['学習コース', 'コース', '事例問題', 'クイズ', '修了記録'],
  scenariosFirst: '事例問題から始める',
  ofPath: (title) => `（${title}）`,
  whoMust: '受講が必要な人',
  who: (roles, divisions) =>
    divisions.length > 0 ? `${roles.join('、')}（${divisions.join('、')}）` : roles.join('、'),
  byWhen: '期限',
  within: (count) => `入社または役割への着任から${formatNumber(count)}日以内`,
  howLong: '所要時間',
  about: (time, count) => `約${formatNumber(time)}分（${formatNumber(count)}ステップ）。何回に分けてもかまいません`,
  before: '先に受講するコース',
  beforeIt: (titles) => titles.join('、'),
  finishedWhen: '修了の条件',
  finished: (percent, scenarios, hasRedLines) =>
    `必須のステップをすべて終え、事例問題${formatNumber(scenarios)}問のうち${percent}%に1回目で正解すること${hasRedLines ? '。レッドラインに関する問題は、最終的にすべて正解すること' : ''}`,
  howItWorks: '進め方',
  howItWorksText:
    '進捗と回答はこの端末のブラウザーに保存され、どこにも送信されません。コースを終えたら修了記録を作成します。修了記録は、ハンドル、ポリシーの版、同意した文面を収めた小さなファイルで、リポジトリにマージされた時点で有効になります。',
  whoHasCompleted: '受講状況',
  backToTraining: '研修に戻る：',
  stepOf: (path, number) => `${path}（ステップ${formatNumber(number)}）`,
};

export const pathPageWords: typeof englishPath = {
  about: (who, count, time, within) =>
    `対象：${who} · ${formatNumber(count)}ステップ、約${formatNumber(time)}分 · 入社から${formatNumber(within)}日以内`,
  after: (path) => [' · 先に受講するコース：', path],
  howThisWorks: '進め方',
  howThisWorksText:
    'ステップはどの順番で進めてもよく、いつでも中断できます。すでにポリシーを知っている場合は、先に事例問題に答えてください。1回目で事例問題にすべて正解した章は省略できます。答えはこのページにあります。学習のためのもので、試験ではありません。',
  needsScript:
    '進捗の保存と答え合わせにはJavaScriptが必要です。JavaScriptがなくても、すべての内容と各問の答えを読めます。',
  stepsDone: '完了したステップ',
  firstStep: (of) => `ステップ1/${formatNumber(of)}`,
  steps: 'ステップ',
  minutes: (count, isOptional) => `${formatNumber(count)}分${isOptional ? '、任意' : ''}`,
  kinds: { read: '読む', scenarios: '判断する', checklist: '自己点検', acknowledge: '同意する' },
  step: (number, kind, isOptional) => `ステップ${formatNumber(number)} · ${kind}${isOptional ? ' · 任意' : ''}`,
  back: '戻る',
  next: '次へ',
  export: '研修の記録を書き出す',
  read: (title) => `「${title}」を読む`,
  haveRead: '読みました',
  goThrough: (title) => `「${title}」を確認する`,
  listDone: 'すべての項目が「完了」「進行中」「該当なし」のいずれかになると、このステップは完了です。',
  agree: (rule) => `${rule}を読み、同意します`,
};

export const scenarioWords: typeof englishScenario = {
  asks: {
    verdict: 'ポリシーの判定はどれですか',
    conditions: '適用される条件はどれですか。すべて選択してください',
    spot: '社外の出力が自社のデータに入るのはどのステップですか',
  },
  parts: { tool: 'ツール', division: '部門', data: 'データ', use: '用途' },
  plan: (tool, plan) => `${tool}（${plan}）`,
  answer: '答えと理由',
  between: '、',
  opens: (id, name) => `これにより、混入経路${id}（${name}）が開きます。`,
  ruleTitle: (title) => `${title}。`,
  verdict: (verdict) => `判定：${verdict}`,
  tempting: (answer) => ['「', answer, '」を選びたくなる理由：'],
  readOn: (chapter) => ['関連する章：', chapter],
};

export const completionPanelWords: typeof englishCompletion = {
  heading: '修了記録',
  onceDone: '必須のステップをすべて終えると作成できます。',
  answerMissed: '間違えた事例問題にもう一度答える',
  agree: 'この文面に同意します',
  handle: 'Gitホストのハンドル（@は不要）',
  noName: '記録に氏名やメールアドレスは含まれません。',
  make: '修了記録を作成',
  older: (version, changes) => [
    `この記録はポリシー第${version}版のものです。`,
    changes('その後の変更点を読み'),
    '、同意してください。ほかは完了しています。',
  ],
  olderIsCurrent: (version) =>
    `この記録はポリシー第${version}版のものです。対象の内容はその後も変わっていないため、引き続き有効です。`,
  sheet: (handbook) => `${handbook} 修了記録`,
  untilMerged: 'リポジトリにマージされるまで、この記録は端末上の自己申告にとどまります。',
  add: (desk) => [
    '自分でマージリクエストを作成して追加するか、ファイルをダウンロードし、そのまま次の窓口に送って追加を依頼してください：',
    desk,
    '。',
  ],
  merged: (status) => ['マージされた記録は', status('受講状況'), 'に表示されます。'],
  addToRepository: 'リポジトリに追加',
  download: 'ダウンロード',
  copy: '記録をコピー',
  print: '印刷',
  place: (file) => ['リポジトリ内の場所：', file],
  asFile: '記録のファイル内容',
  record: '修了記録',
  anew: '作り直す',
};
