import type {
  coverageCsvWords as englishCsv,
  coverageNames as englishNames,
  coveragePageWords as englishPage,
  coverageWords as english,
  recordStepWords as englishSteps,
} from '../en/coverage.ts';
import { formatNumber } from '../format.ts';

export const coverageNames: typeof englishNames = {
  current: '有効',
  'current-after-minor': '有効（軽微な変更あり）',
  'must-reread': '再確認が必要',
  never: '未修了',
};

export const coverageWords: typeof english = {
  nobody: 'このコースの対象者は登録されておらず、マージされた記録もありません。',
  current: (current, of, minor) =>
    `${formatNumber(of)}名中${formatNumber(current)}名が有効${minor === 0 ? '' : `（うち${formatNumber(minor)}名は軽微な変更あり）`}`,
  mustReread: (count) => `再確認が必要${formatNumber(count)}名`,
  never: (count) => `未修了${formatNumber(count)}名`,
  overdue: (count, first) => `期限超過${formatNumber(count)}名（${count === 1 ? '' : '最も早い人は'}${first}から）`,
  sentence: (parts) => `${parts.join('、')}。`,
};

export const coveragePageWords: typeof englishPage = {
  lead: 'リポジトリの修了記録をもとに、各学習コースの修了者と期限を示します。',
  pathLead: 'この学習コースの修了者と期限を、期限を超過している人から順に示します。',
  aliases: ['受講状況', '修了者', '期限超過の研修'],
  asOf: (day, byWhoseDay) => [day, `時点（${byWhoseDay}、ページの作成時）。`],
  csv: 'CSVでダウンロード',
  csvOfAll: '全員分をCSVでダウンロード',
  deadlinePassed: (day) => [
    'その後、期限を迎えました。期限が',
    day,
    'だった人は、その後に記録がマージされていなければ期限超過です。',
  ],
  atAGlance: '概況',
  glance: (settled, of, overdue) =>
    `${formatNumber(of)}名中${formatNumber(settled)}名が有効${overdue > 0 ? `、期限超過${formatNumber(overdue)}名` : ''}`,
  pagesOfPeople: '受講者のページ',
  caption: (path, days) => `${path}：入社から${formatNumber(days)}日以内（期限超過の人から順に表示）`,
  person: '受講者',
  state: '状態',
  due: '期限',
  completed: '修了日',
  overdueSince: (day) => [day, 'から期限超過。'],
  nothingDue: '期限なし',
  notRequired: '必須ではない',
  completedUnder: (day, version) => [day, `、第${version}版`],
  never: 'なし',
  everybody: 'このコースの全員',
  ofPath: (path) => `（${path}）`,
  people: (count) => `、${formatNumber(count)}名`,
};

export const recordStepWords: typeof englishSteps = {
  none: 'マージされた記録はまだありません',
  heading: '記録が表示されるまで',
  once: (csv) => [
    '記録があると、コースごとに、有効な人、変更後に再確認が必要な人、未修了の人、期限を超過した人がこのページに表示されます。同じ内容を',
    csv('CSVファイル'),
    'でも取得できます。現在は見出しだけです。',
  ],
  example: '架空の受講者による表示例です。印1つが1名を表し、期限を超過している人が先頭に並びます。',
  exampleCounts: (settled, of, late, open) => `${of}名中${settled}名が有効、期限超過${late}名、期限前${open}名`,
  complete: (page, paths) => [
    ...[page('研修のページ'), 'でコースを修了します：'],
    ...paths.flatMap((path, index) => (index > 0 ? ['、', path] : [path])),
    '。最後に修了記録ができます。Gitホストのハンドルを含む小さなファイルで、氏名やメールアドレスは含まれません。',
  ],
  add: (repository, file, desk) => [
    ...['自分でマージリクエストを作成し、ファイルをそのまま', repository('リポジトリ'), 'の', file],
    'に追加します。追加を依頼する場合は、ファイルをそのまま次の窓口に送ります：',
    desk,
    '。',
  ],
  merge:
    'マージされると、次にサイトを作成したときにここに表示されます。それまで記録は自己申告であり、端末にしかありません。',
  whoMust: 'コースごとの対象者',
  listed: (file) => ['コースごとの対象者は', file, 'に登録されています。'],
  unknown: (file, repository) => [
    'ハンドブックには対象者がまだ登録されていないため、期限を超過した人はいません。',
    ...[repository('リポジトリ'), 'に', file, 'を追加し、1名ずつ登録してください：'],
  ],
  days: '入社から何日以内に修了するかは、コースごとに示しています。コースに実質的な変更があった場合は、新しい版の初日から同じ日数が改めて適用されます。',
};

export const coverageCsvWords: typeof englishCsv = {
  head: ['学習コース', '受講者', '状態', '修了日', 'ポリシーの版', '必須', '期限', '期限超過'],
  yes: 'はい',
  no: 'いいえ',
};
