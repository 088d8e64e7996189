import { formatNumber } from '../format.ts';
import type {
  usageEvidence as englishEvidence,
  usageReportPageWords as englishPage,
  usageReportWords as english,
} from '../en/usage-report.ts';

export const usageReportPageWords: typeof englishPage = {
  needsScript: (markdown, csv) => [
    'ファイルを開くにはJavaScriptが必要です。JavaScriptを使わない場合は、',
    markdown,
    'でレポートを作ってエディターで読むか、',
    csv,
    'で作って表計算ソフトで開いてください。',
  ],
  open: '監査レポート（JSON）を選択、またはここにドロップ',
  undo: '元に戻す',
  carry: '証跡として取り込む',
  into: (check, checks) => [
    `このブラウザーで、点検項目「${check}」に取り込みます。`,
    checks('点検項目'),
    'のページで確認できます。',
  ],
  filter: '検出結果の絞り込みと並べ替え',
  lists: { month: '月', tool: 'ツール', answer: 'ポリシー', order: '並べ替え' },
  repository: 'リポジトリ',
};

const period = (since: string, until: string) => `${since}～${until}`;

export const usageReportWords: typeof english = {
  kinds: {
    prohibited: { name: '禁止', inline: '禁止' },
    approval: { name: '要確認、または条件による', inline: '要確認、または条件による' },
    conditional: { name: '条件付き', inline: '条件付き' },
    allowed: { name: '利用可', inline: '利用可' },
    before: { name: 'ポリシー開始前', inline: 'ポリシー開始前' },
  },
  orders: {
    strictest: '判定が厳しい順',
    newest: '新しい順',
    repository: 'リポジトリ順',
    tool: 'ツール順',
    count: '記録が多い順',
  },
  all: 'すべて',
  ofFile: (file, words) => `${file}：${words}`,
  undone: '元に戻しました。点検項目の証跡は以前の内容です。',
  evidenceNow: (evidence) => `点検項目の証跡を更新しました：「${evidence}」。`,
  replaces: (former) => `以前の証跡「${former}」は置き換えられました。`,
  noFinding: (since, until) => `${period(since, until)}、検出なし。ただし、利用がなかったことの証明にはなりません。`,
  found: (since, until, count) => `${period(since, until)}、検出${formatNumber(count)}件。`,
  damaged: (count) => `破損のため除外：${formatNumber(count)}件。`,
  listOf: (title, count) => `${title}（${formatNumber(count)}件）`,
  reach: '記録がさかのぼれる範囲',
  reachOf: (place, oldest, newest) => `${place}：${oldest === null ? 'なし' : period(oldest, newest ?? '')}`,
  unread: '読み取れなかったもの',
  blind: '確認できない範囲',
  chart: '月とツールごとの記録数',
  monthAndTool: '月とツール',
  records: '記録',
  moreBars: (count) => `ほか${formatNumber(count)}件。月またはツールを選ぶと表示されます。`,
  bar: (total, parts) =>
    `${formatNumber(total)}件：${parts.map(({ count, kind }) => `${kind}${formatNumber(count)}件`).join('、')}`,
  headings: { repository: 'リポジトリ', month: '月', tool: 'ツールとモデル', records: '記録', policy: 'ポリシー' },
  findings: (shown, count, total) =>
    `検出${count === total ? `${formatNumber(total)}件` : `${formatNumber(total)}件中${formatNumber(count)}件`}${count > shown ? `（先頭の${formatNumber(shown)}件を表示）` : ''}`,
  toolAndModel: (tool, model) => `${tool}、${model ?? 'モデルの記録なし'}`,
  recordsOf: {
    commit: (count) => `コミット${formatNumber(count)}件`,
    session: (count) => `セッション${formatNumber(count)}件`,
    record: (count) => `記録${formatNumber(count)}件`,
  },
  recordsLine: (records, labelled, first, last) =>
    `${records}${labelled === undefined ? '' : `（うちラベル付き${formatNumber(labelled)}件）`}、${first === last ? first : period(first, last)}。`,
  weak: '弱い手がかりです。',
  beforePolicy: (says) => `ポリシー開始前。開始日の判定：${says}`,
  refused: {
    tooLarge: (megabytes, most) =>
      `このファイルは${megabytes} MBです。レポートは${most} MBまでのため、読み込みませんでした。`,
    notJson: 'このファイルはJSONではないか、途中で切れています。audit-usage.mjs --format jsonで作り直してください。',
    other: 'このファイルはaudit-usage.mjsのレポートではありません。--format jsonで作成してください。',
    version:
      'このレポートの形式には対応していません。ページを再読み込みするか、スクリプトをダウンロードし直してください。',
    damaged: 'このレポートは破損しています。対象期間または検出結果の記載がありません。',
  },
};

export const usageEvidence: typeof englishEvidence = (facts) =>
  [
    `audit-usage.mjs、${period(facts.since, facts.until)}${facts.made === '' ? '' : `、作成日${facts.made}`}`,
    `${facts.handbook}のポリシー第${facts.versions.join('、')}版`,
    `${formatNumber(facts.places)}か所を確認${facts.oldest === undefined ? '' : `、最古の記録${facts.oldest}`}`,
    `検出${formatNumber(facts.firm)}件${facts.kinds.length > 0 ? `：${facts.kinds.map(({ count, kind }) => `${kind}${formatNumber(count)}件`).join('、')}` : ''}`,
    ...(facts.weak > 0 ? [`ほかに弱い手がかり${formatNumber(facts.weak)}件`] : []),
    ...(facts.unread > 0 ? [`読み取り不可${formatNumber(facts.unread)}件`] : []),
    ...(facts.damaged > 0 ? [`破損した行${formatNumber(facts.damaged)}件を除外`] : []),
  ].join('；');
