import type { compareWords as english } from '../en/compare-tools.ts';

export const compareWords: typeof english = {
  tool: 'ツールとプラン',
  verdict: '判定',
  verdicts: '判定',
  copyLink: 'この表示へのリンクをコピー',
  compare: '比較',
  compareTool: (tool) => `${tool}を比較`,
  sideCaption: '灰色はすべて同じ内容、「–」は未確認です。',
  sideCount: (plans) => `${plans}件のプランを並べています。`,
  noneFits: (total) => `${total}件のプランのうち、条件に合うものはありません。`,
  allShown: (total) => `${total}件のプランをすべて表示しています。`,
  someShown: (shown, total) =>
    `${total}件中${shown}件のプランを表示しています（絞り込みにより${total - shown}件を非表示）。`,
  firstShown: (here) => `最初の${here}件のプランを表示しています。条件を選ぶと、すべてのプランから探します。`,
  fetching: 'ほかのページのプランを読み込んでいます…',
  notFetched:
    'ほかのページのプランを読み込めなかったため、このページのプランだけを比較しています。もう一度試すには、ページを再読み込みしてください。',
  noOutside: () => '社外のモデルが出力を書くプランはありません。',
  outside: (outside, shown) =>
    outside === shown
      ? '表示中のすべてのプランで、社外のモデルが出力を書きます。'
      : `そのうち${outside}件では、社外のモデルが出力を書きます。`,
  choice: (name, value) => `${name}「${value}」`,
  wordsIn: (words, column) => (column ? `列「${column}」に「${words}」` : `いずれかの列に「${words}」`),
  filter: (parts) => `絞り込み：${parts.join('、')}。`,
  verdictsFor: (parts, asOf) => `判定の対象：${parts.join('、')}（${asOf}時点）。`,
  chooseThree: '部門、データ、用途を選ぶと判定が表示されます。',
  sorted: (column, isDescending) => `「${column}」の${isDescending ? '降順' : '昇順'}で並べています。`,
  leftOut: (columns) => `非表示の列：${columns.join('、')}。`,
  oneMarked: 'プランを1件選択中です。もう1件選ぶと並べて比較できます。',
  marked: (count, isMost) => `プランを${count}件選択中です${isMost ? '（並べられる上限）' : ''}。`,
  allOutside:
    'どのプランでも、社外のモデルが出力を書きます。乗り換えても変わるのは契約だけで、教師モデルは社外のままです。',
  noneOutside:
    'ここでは社外の事業者がモデルを提供していません。オープンウェイトモデルの場合も、学習させたのは別の組織です。何ができるかはライセンスで決まります。',
  oneOutside: (plans) => `${plans}件のうち1件では、社外のモデルが出力を書きます。`,
  someOutside: (outside, plans) =>
    `${plans}件のうち${outside}件では、社外のモデルが出力を書きます。その間で乗り換えても、変わるのは契約だけです。`,
  unknownChoice: (choice, value) => `リンクに指定された${choice}「${value}」は、この比較にありません。無視しました。`,
  column: '列',
  plan: 'プラン',
  tooMany: (plans, most) =>
    `リンクは${plans}件のプランを比較していますが、並べられるのは${most}件までです。残りは除きました。`,
  tooFew: 'リンクはプランを並べて比較するものですが、実在するプランが2件未満です。下で2件以上選んでください。',
  moreLeftOut: (count) => `リンクのほかの${count}か所も無視しました。`,
};
