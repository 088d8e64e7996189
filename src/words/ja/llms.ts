import type { llmsWords as english } from '../en/llms.ts';

export const llmsWords: typeof english = {
  version: (version, since, policy) =>
    `ポリシー第${version}版（${since}から有効）です。拘束力があるのはポリシーです。ルールには固定のIDがあり、 ${policy} に掲載されています。その他の内容は、すべてルールの解説です。`,
  lookUp:
    '判定を本文から導き出さないでください。部門、ツール、プラン、データ、用途のすべての組み合わせについて判定が決まっています。次の方法で確認してください。',
  withoutProgram: (decisions, schema) =>
    `- プログラムを使わない場合： ${decisions} に、すべての日のすべての判定と条件があります。確認のしかたは、隣のスキーマ（ ${schema} ）にあります。`,
  commandLine: (script, handbook) =>
    `- コマンドラインの場合： ${script} は質問を1件ずつ判定します。必要なのはNodeだけです。\`node check-tool.mjs --handbook ${handbook}\` で選択肢の一覧を表示します。`,
  person: (decide) =>
    `- 人が確認する場合： ${decide} に \`?division=…&tool=…&plan=…&data=…&use=…\` を付けたものが、判定への固定リンクです。`,
  silence: (contact) => `記載がないことは許可ではありません。判定が見つからない場合の問い合わせ先：${contact}。`,
  markdown:
    'どのページにもMarkdown版があります。アドレス末尾のスラッシュを `.md` に置き換えてください。本文中のリンクは元のページを指します。ルールのフラグメントと判定のクエリは、元のページにしかないためです。',
  policyList: 'ポリシーについて',
  policy: 'ポリシー',
  policyAbout: 'すべてのルール、全判定の一覧表、条件、承認ルート。拘束力があります。',
  changes: '変更履歴',
  changesAbout: 'ポリシーとハンドブックの変更点（新しい順）。',
  agents: 'コーディングエージェント向け',
  agentsFor: (division) => `${division}用のAGENTS.md`,
  agentsAbout: 'エージェントが拒否すること、事前に確認すること、表示すること。データ区分別のものもあります。',
  data: 'データ',
  api: {
    decisions: 'このポリシーの版の初日以降、すべての日のすべての判定',
    rules: 'すべてのルールと、その適用範囲、日付、条件、例外',
    tools: 'すべてのツールとプラン、それらについてわかっていることと出典',
    checks: '点検項目と、その担当、頻度、証跡',
    checklists: '自己点検の全項目',
    status: '期限を過ぎたもの、期限の近いもの、開始・終了するもの（担当者向け）',
    handbook: '部門、データ区分、用途、条件、承認ルート、役割、問い合わせ先',
  },
  tools: 'ツール',
  checks: '点検項目',
  checklists: '自己点検',
  training: '研修',
  faq: 'よくある質問',
  glossary: '用語集',
  glossaryAbout: 'このハンドブックの用語を、それぞれ1～2文で説明しています。',
  sources: '出典',
  sourcesAbout: '社外に関する記述の根拠と、最後に確認した日。',
  sitemap: 'サイトマップ',
  sitemapAbout: 'すべてのページ。',
};
