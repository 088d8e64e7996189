import type { agentWords as english } from '../en/agents.ts';

export const agentWords: typeof english = {
  title: (place) => `# AIツールのポリシー：${place.join('、')}`,
  role: (data) =>
    `これはコーディングエージェントへの指示です。${data === undefined ? '' : `ここで扱う最も機密性の高いデータの区分は「${data}」です。`}この文書は情報を伝えるもので、強制するものではありません。ここに記載がないことにもポリシーは適用され、作業の責任は人が負います。`,
  version: (version, on, until) =>
    `ポリシー第${version}版、${on}時点${until === undefined ? '' : `（${until}まで有効）`}。`,
  lookUp: (address) => `判定の確認： ${address} 。`,
  newer: (address) => `この文書の最新版： ${address}`,
  uses: (uses) => `用途：${uses}。`,
  refuse: '拒否すること',
  howToRefuse:
    'ここに示すものと、自分のツールの欄に「拒否」とあるものについては、禁止しているルールと、ポリシーの問い合わせ先を伝えて、作業をやめること。',
  refuseUses: (uses, rules) => `- ${uses}：どのツールでも。ルール：${rules}`,
  refuseTools: (tools, rules) => `- すべての用途：${tools}として動作している場合。ルール：${rules}`,
  yourTool: '自分のツール',
  howToAsk: '「要確認」とあるものは、承認を示されてから始めること。承認は、1つのツールの1つの用途にだけ有効。',
  toolRefuses: (uses, rules) => `  - 拒否：${uses}。ルール：${rules}`,
  toolAsks: (requests) => `  - 要確認：${requests.join('；')}`,
  request: (uses, routes) => `${uses}（${routes}）`,
  toolDoes: (uses, conditions) =>
    `  - 実行可：${uses}${conditions === undefined ? '' : `。条件（判定に記載）：${conditions}`}`,
  anyOther: '- **その他のツールとプラン**：始める前に判定を確認すること。',
  depends: (address, classes) =>
    `- **その他の用途はデータによる。** まずデータ区分を確認し（\`.ai-tool-policy.yaml\`に記載されている場合がある）、 ${address} に従うこと。CLASSは${classes.join('、')}のいずれか。`,
  approvals: (routes) => `承認：${routes.join('；')}。`,
  approval: (route, role, days) => `${route}：${role}、${days}営業日`,
  routes: (routes) => routes.join('と'),
  nobody: (contact) => `未決定、問い合わせ先：${contact}`,
  label: '表示',
  howToLabel: (label, tools, hasSilent) =>
    `- コミットメッセージの最後の段落に、モデルごとに1行ずつ\`${label}\`と書くこと。TOOLは${tools.join('、')}のいずれか。MODELは正確なバージョン${hasSilent ? '、ツールが示さない場合は`undisclosed`' : ''}。`,
  doNotOpen: '開いてはいけないもの',
  dataClass: (name, help, findOut) => `- データ「${name}」：${help}${findOut}`,
  dataClasses: (names) => `- データ：${names.join('、')}`,
  protectedModels: (models) =>
    `- ${models.join('、')}の学習や評価に使われるおそれのあるもの（その用途の判定で認められている場合を除く）。`,
  whom: '伝える連絡先',
  policyContact: (name, place) => `- ポリシーに関する質問：${name}、${place}`,
  incidentContact: (when, name, place) => `- ${when}：${name}、${place}`,
  plansOf: (tool, plans) => `${tool}（${plans}）`,
  some: (names, rest) => `${names.join('、')}、ほか${rest}件`,
};
