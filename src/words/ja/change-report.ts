import type { changeReportWords as english } from '../en/change-report.ts';
import { fieldNames } from './changes.ts';
import { formatNumber, readableDate } from '../format.ts';

const KINDS: Readonly<Record<string, string>> = {
  rule: 'ルール',
  condition: '条件',
  route: '承認ルート',
  division: '部門',
  'data class': 'データ区分',
  use: '用途',
  trait: '特性',
  commitment: '約束事',
  role: '役割',
  'protected model': '保護対象モデル',
  preferred: '優先順位',
  organization: '組織',
  tool: 'ツール',
  plan: 'プラン',
  check: '点検項目',
  checklist: '自己点検',
  item: '項目',
  path: '学習コース',
  scenario: '事例問題',
  question: 'よくある質問',
  'glossary term': '用語',
  source: '出典',
  'provider term': '提供元の規約',
  'contamination path': '混入経路',
  'public policy': '公開されている方針',
  'usage mark': '利用の痕跡',
  'change note': '変更の記録',
  section: '部',
  chapter: '章',
};

export const changeReportWords: typeof english = {
  title: 'この変更の影響',
  lead: (against) => `${against}との比較です。変更をレビューする人向けのページで、内容はまだ効力を持ちません。`,
  isPreview: 'このサイトはプレビューです。',
  whatPreviewMeans:
    'まだ取り込まれていない変更を表示しています。ここでの回答は正式なものではありません。公開中のハンドブックで確認してください。',
  key: (added, gone) => [
    added('追加'),
    'された語句には下線、',
    gone('削除'),
    'された語句には取り消し線を付けています。',
  ],
  caption: '部門とツール別',
  entries: (count) => `${formatNumber(count)}件`,
  leftOut: (count, command) => [`ほか${formatNumber(count)}件は省略しています。`, command, 'ですべて確認できます。'],
  moreWords: (count) => `…ほか${formatNumber(count)}語`,
  unnamed: '…',

  heading: 'この変更によるポリシーへの影響',
  compared: (against) => `${against}との比較です。`,
  preview: 'サイトのプレビュー',
  reportThere: 'このレポートのページ',
  listsAll: (command) => `${command} ですべて確認できます`,
  allOfIt: '全文',
  folded: (heading, count) => `${heading}（${formatNumber(count)}件）`,
  didNotFit: {
    row: (count, rest) => `**ほか${formatNumber(count)}行**はこのコメントに収まりませんでした：${rest}。`,
    entry: (count, rest) => `**ほか${formatNumber(count)}件**はこのコメントに収まりませんでした：${rest}。`,
  },

  noAnswerChanges: '変わる回答はありません。',
  answers: ({ changed, compared, loosened, altered, tightened }, from) => {
    const parts = [
      ...(loosened > 0 ? [`緩和${formatNumber(loosened)}件`] : []),
      ...(altered > 0 ? [`厳しさは同じで変更${formatNumber(altered)}件`] : []),
      ...(tightened > 0 ? [`厳格化${formatNumber(tightened)}件`] : []),
    ];
    return `${from === undefined ? '' : `${readableDate(from)}から、`}${formatNumber(compared)}件の回答のうち${formatNumber(changed)}件が変わります（${parts.join('、')}）。`;
  },
  texts: { rules: 'ルール', binding: 'ルール以外の拘束力のある内容', others: 'その他の文章とデータ' },
  counted: (name, { added, changed, removed }) => {
    const parts = [
      ...(added > 0 ? [`追加${formatNumber(added)}件`] : []),
      ...(changed > 0 ? [`変更${formatNumber(changed)}件`] : []),
      ...(removed > 0 ? [`削除${formatNumber(removed)}件`] : []),
    ];
    return `${name}：${parts.join('、')}。`;
  },
  sentences: (sentences) => sentences.join(''),
  version: (number, { day, isAhead, isMaterial }, about) =>
    `ポリシー第${number}版（${readableDate(day)}${isAhead ? 'から有効' : '付け'}、${isMaterial ? '実質的な変更' : '表現上の変更'}）：${about}`,
  takenTwice: (number, place) =>
    `第${number}版は、${place}で別の内容として公開されています。二つのブランチが同じ番号を使った場合は、相手をこのブランチに取り込み、Git が競合を示している間に npm run publish-version -- --renumber を実行してください。この変更で置き換える場合は、元の版が一度も公開されていないことが条件です。`,
  notPublished: (message) =>
    `まだ版として公開されていません。内容チェックの報告：「${message}」ブラウザーで編集している場合は、このマージリクエストのジョブ Publish に任せ、追加された記録の kind だけを記入してください。`,
  nothingToPutRight: '内容チェックで直すべき点は見つかりませんでした。',
  checkFinds: (errors, warnings) =>
    `内容チェックの結果：エラー${formatNumber(errors)}件、警告${formatNumber(warnings)}件。`,

  headings: {
    errors: '先に直す必要があること',
    loosened: '緩和される回答',
    loosenedInWords: '対象のデータと作業',
    altered: '厳しさは同じで内容が変わる回答',
    tightened: '厳しくなる回答',
    newQuestions: '新しい質問',
    goneQuestions: 'なくなる質問',
    reading: '読み直しが必要な人',
    days: '後日始まるもの・終わるもの',
    added: '追加されるルール',
    changed: '変更されるルール（語句ごと）',
    removed: '削除されるルール',
    binding: 'ルール以外で拘束力のある内容の変更',
    practised: '事例問題、点検項目、用語',
    texts: 'その他の文章とデータ',
  },
  errors: (count, isCompared) =>
    `内容チェックでエラーが${formatNumber(count)}件見つかりました。${isCompared ? '以下は、そのままの内容での比較です。' : '回答の比較は、ビルドできる状態になってから行えます。'}`,
  none: 'ありません。',
  columns: { division: '部門', tool: 'ツール', what: '変更内容', when: '期間' },
  until: (day) => `${readableDate(day)}まで`,
  fromTo: (from, until) => `${readableDate(from)}～${readableDate(until)}`,
  from: (day) => `${readableDate(day)}から`,
  onDays: (days, change) => `${days}：${change}`,

  entry: (kind, id) => `${KINDS[kind] ?? kind} ${id}`,
  field: (name) => Object.entries(fieldNames).find(([field]) => field === name)?.[1] ?? name,
  becomes: { added: '追加', changed: '変更', removed: '削除' },
  said: (parts) => parts.join('・'),
  inAnswers: (count) => `${formatNumber(count)}件の回答に関係`,
  rightAnswer: (is, was) =>
    `正解は${is.join('、') || 'なし'}（以前は${was.join('、') || 'なし'}）。回答済みの人は、もう一度答えます`,

  takesEffect: (version) => `ポリシー第${version}版が有効になります`,
  begins: (replaced) => `この日から適用されます${replaced.length > 0 ? `（${replaced.join('、')}に優先）` : ''}`,
  doesNotBegin: 'この日から適用される予定でしたが、適用されません',
  ends: (lastDay) => `適用が終わります（最終日：${readableDate(lastDay)}）`,
  doesNotEnd: (lastDay) => `${readableDate(lastDay)}で終わる予定でしたが、引き続き適用されます`,
  isRetired: '廃止されます',
  isNotRetired: 'この日に廃止される予定でしたが、継続します',
  planOf: (tool, plan) => `${tool}（${plan}）`,
  turn: (what, turns) => `${what}：${turns}`,
  answersDiffer: (changed, compared) =>
    `この日から、${formatNumber(compared)}件の回答のうち${formatNumber(changed)}件が現在と異なります`,

  onlyAnswers:
    '比較先で公開されているのは回答だけです。読み直しが必要な人は文章の変更で決まるため、ブランチかフォルダーと比較してください。',
  nobodyForMinor: 'いません。この版は表現上の変更だけです。',
  readers: (who, isDraft) => {
    const said = {
      'no-records': '学習コースの修了記録は、まだ一件も取り込まれていません。',
      none: 'いません。修了済みの学習コースに関わる内容は変わりません。',
      these: '次の学習コースを修了した人です。',
    }[who];
    return isDraft ? `実質的な変更として公開する場合（表現上の変更なら、読み直しは不要です）：${said}` : said;
  },
  readAgain: ({ asked, completed, required }, due, because) => {
    const by =
      due === undefined
        ? ''
        : 'withinDays' in due
          ? `、適用初日から${due.withinDays}日以内`
          : `、期限は${due.first === due.last ? readableDate(due.first) : `${readableDate(due.first)}～${readableDate(due.last)}`}`;
    const duty = required === 0 ? '' : `（うち${formatNumber(required)}人は people.yaml で受講が必須${by}）`;
    return `修了者${formatNumber(completed)}人のうち${formatNumber(asked)}人${duty}。${because}`;
  },
  toRead: ({ ids, more, statement, answers }) => {
    const said = [
      ...(ids.length > 0 ? [`${ids.join('、')}${more > 0 ? `ほか${formatNumber(more)}件` : ''}`] : []),
      ...(statement ? ['同意文'] : []),
      ...(answers ? ['変わった回答'] : []),
    ];
    return said.length === 0 ? '' : `読む対象：${said.join('、')}。`;
  },
};
