import type {
  comingVersionWords as englishComing,
  versionFactWords as englishFacts,
  versionListWords as englishList,
  versionTitles as englishTitles,
  versionWords as english,
} from '../en/versions.ts';
import { formatNumber } from '../format.ts';

export const versionTitles: typeof englishTitles = {
  version: (number) => `ポリシー第${number}版`,
  versions: '版の一覧',
  rules: (version, page) => `ポリシー第${version}版：ルール${page === 1 ? '' : `（${page}ページ目）`}`,
  conditions: (version) => `ポリシー第${version}版：条件と承認ルート`,
  changes: (version) => `ポリシー第${version}版：変更された判定`,
  answers: (version, division) => `ポリシー第${version}版：${division}への回答`,
};

export const versionListWords: typeof englishList = {
  lead: '有効だった時点の各版について、ルール、条件、承認ルート、回答、変更点、承認者を確認できます。',
  aliases: ['履歴', '過去のポリシー', '以前の版', '監査', 'アーカイブ'],
  none: 'まだ公開された版はありません。npm run publish-versionを実行すると、最初の版がここに表示されます。',
  caption: '版（新しい順）',
  version: '版',
  numbered: (number) => `第${number}版`,
  standing: '状態',
  standings: { past: '過去', 'in force': '有効', coming: '予定' },
  inForce: '有効期間',
  fromTo: (from, to) => (to === undefined ? [from, 'から'] : [from, '～', to]),
  changed: '変更点',
  unpublished: '未公開',
  approval: '承認',
  unrecorded: '記録なし',
};

export const versionWords: typeof english = {
  lead: 'この版の内容と変更点です。',
  announced: (from, current) =>
    `${from}から有効になります。それまでは第${current}版が適用されます。このページでは、何が変わるかを示します。`,
  first: '最初の版のため、比較する版がありません。',
  changedSince: (version) => `第${version}版からの変更点`,
  key: (added, gone) => [
    added('追加'),
    'された語句には下線、',
    gone('削除'),
    'された語句には取り消し線を付けています。',
  ],
  answers: '変わる回答',
  pictures: '変更された判定を図で見る',
  also: 'その他の変更',
  rulesLead: '公開された時点の各ルールを、ID、内容、理由、適用範囲、加わる条件とともに示します。',
  rules: 'ルール',
  conditionsLead: '公開された時点の条件と承認ルートです。',
  conditions: '条件',
  retiredFrom: (day) => `（${day}に廃止）`,
  criteria: '判断基準',
  changesLead: (before) =>
    `第${before}版と異なる判定を、両方の版で質問できる範囲ですべて示します。条件と承認ルートの変更は、この版のページにあります。`,
  answersLead: (from) =>
    `この版が初日（${from}）に示していた判定です。すべてのツールと用途を、ツールが扱う最も機密性の高いデータごとに示します。`,
  none: '異なる判定はありません。',
  framed: '枠で囲んだマスが変更箇所です。変更前、変更後の順に判定を示します。変更のない用途は省略しています。',
  gridCaption: (plans, divisions) => `${plans}、${divisions}：変更前と変更後の判定`,
  use: '用途',
  wasNow: (was, now) => `${was}から${now}に変更`,
  moreGroups: (count) => `ほかに、プランと部門の組み合わせ${formatNumber(count)}件でも変更があります。`,
  reworded: '条件と承認ルート',
  kinds: { condition: '条件', route: '承認ルート' },
  items: '表現が変わった自己点検の項目',
  named: (name) => `${name}：`,
  itemsOf: (list, ids) => [list, `：${ids.join('、')}`],
  mostItemsOf: (list, changed, all) => [list, changed === all ? '：すべての項目' : `：${all}項目中${changed}項目`],
};

export const versionFactWords: typeof englishFacts = {
  inForce: '有効期間',
  from: (from, to) => (to === undefined ? [from, 'から'] : [from, 'から', to, 'まで']),
  replacedSameDay: '（同日に次の版に置き換え）',
  approval: '承認',
  nobody: (owner) => `この版の記録に承認者の名前はありません。ルールの担当：${owner}。`,
  fixes: (role) => `意味の変わらない表現の修正の承認者：${role}。`,
  reviews: 'この間に確認されたルール',
  review: (day, role, outcome, files) => [day, `、${role}：${outcome}（${formatNumber(files)}ファイル）`],
  asItBound: '当時の内容',
  rules: (count) => `ルール${formatNumber(count)}件`,
  conditions: '条件と承認ルート',
  answers: '当時の回答',
  askOne: '1件ずつ判定を見る',
  digest: 'ダイジェスト',
};

export const comingVersionWords: typeof englishComing = {
  from: (day, version) => [day, `から：ポリシー第${version}版。`],
  answers: (changed) => (changed === 0 ? '変わる回答はありません。' : `${formatNumber(changed)}件の回答が変わります。`),
  changes: '変更点を見る',
  ask: '新しい版で判定を見る',
};
