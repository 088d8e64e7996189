import type {
  glanceWords as englishGlance,
  matrixWords as englishMatrix,
  policyWords as english,
} from '../en/policy.ts';
import { formatNumber } from '../format.ts';

export const policyWords: typeof english = {
  lead: 'すべてのルールを固定のIDとともに示し、ルール全体がどのツールのどの用途について何を定めているかをまとめています。質問に関係するルールはすべて適用され、最も厳しいものが判定になります。',
  aliases: ['ルール', '一覧表', 'ポリシー'],
  onThisPage: 'このページの内容',
  glance: '概要',
  rules: 'ルール',
  matrix: '一覧表',
  conditions: '条件',
  routes: '承認ルート',
  exceptions: '例外',
  versions: '版',
  askOne: '1件ずつ判定を見る',
  rowsShared: '判定が同じプランは1行にまとめています。',
  tileLeads: '各マスから、その行の最初のプランについての回答を開けます。',
  elsewhere: 'ほかの部門とデータ',
  matrices: '一覧表',
  dataOf: (name) => `${name}のデータ`,
  rulesLead: '各ルールの内容と理由、適用される範囲と時期、加わる条件、変更点を示します。',
  rulePages: 'ルールのページ',
};

export const matrixWords: typeof englishMatrix = {
  title: (divisionAndData) => `一覧表：${divisionAndData}`,
  lead: 'ある部門とデータ区分について、ルール全体がどのツールのどの用途をどう定めているかを示します。判定が同じプランは1行にまとめています。各マスから、その行の最初のプランについての回答を開けます。',
  caption: (divisionAndData) => `${divisionAndData}：このツールをこの用途に使えるか`,
  corner: 'ツールとプラン',
  plans: (names) => `（${names.join('、')}）`,
  nextTool: '、',
  andMore: (rest) => `、ほか${formatNumber(rest)}件`,
  othersOfRow: (tools) => `${tools.join('、')}と同じ行のほかのツール`,
};

export const glanceWords: typeof englishGlance = {
  total: (questions, patterns) =>
    `考えられる質問は${formatNumber(questions)}件です。そのすべてに回答があり、回答のしかたは${formatNumber(patterns)}通りです。`,
  key: (uses, data) =>
    `各図では、横に用途${uses.length}件（「${uses[0]}」～「${uses.at(-1)}」）、縦にデータ区分${data.length}件（「${data[0]}」～「${data.at(-1)}」）を並べています。`,
  first: (shown, patterns) => `ここには${formatNumber(patterns)}通りのうち${formatNumber(shown)}通りを示しています。`,
  leftOut: (patterns) => `該当する質問が少ない、ほか${formatNumber(patterns)}通りは省略しています。`,
};
