import type {
  approvedBy as englishApproval,
  ruleKindWords as englishKinds,
  ruleWords as english,
  scopeWords as englishScope,
} from '../en/rules.ts';

export const ruleKindWords: typeof englishKinds = {
  kinds: { permission: '許可', requirement: '必須事項', approval: '要承認', prohibition: '禁止' },
  redLine: 'レッドライン',
  whatRedLineMeans: 'レッドライン：ほかのどのルールよりも優先されます',
  groups: {
    redLines: { title: 'レッドライン', about: 'ほかのルールで覆ることはなく、期限もありません。' },
    prohibition: {
      title: 'その他の禁止事項',
      about: '優先すると明記したルールがないかぎり、禁止されていること。',
    },
    approval: { title: '要承認', about: '事前に確認が必要なこと。' },
    requirement: { title: '必須事項', about: 'ほかのルールに加えて常に適用される条件。' },
    permission: { title: '許可', about: '許可されていること。' },
  },
};

export const scopeWords: typeof englishScope = {
  division: '部門',
  tool: 'ツール',
  data: 'データ',
  use: '用途',
  part: (name, selection) => `${name}：${selection}。`,
  anyExcept: (names) => `${names.join('、')}以外のすべて`,
  every: 'すべての質問。',
};

export const ruleWords: typeof english = {
  why: '理由：',
  fact: (name) => `${name}：`,
  retiredFrom: (day) => `・${day}に廃止`,
  until: (day) => `・${day}まで`,
  inForceThen: (from, to) => (to === undefined ? `・${from}から` : `・${from}～${to}`),
  today: '現在のルール',
  heardId: (id) => `（${id}）`,
  details: '適用範囲、日付、履歴',
  covers: '適用範囲',
  conditions: '条件',
  route: '承認ルート',
  sameMaker: '同じ提供元のほかの製品',
  replaces: 'このルールが優先する対象',
  nextRule: '、',
  whereBothApply: (rules) => [rules, '（両方が当てはまる場合）。'],
  replacedBy: 'このルールに優先するもの',
  replacedByThese: (rules) => [rules, '（両方が当てはまる場合）'],
  inForce: '有効期間',
  from: (from, to) => (to === undefined ? [from, 'から'] : [from, 'から', to, 'まで']),
  background: '背景',
  history: '履歴',
  unchanged: (first) => [first('初版'), 'から変更なし'],
  change: (title, day) => [title, `（${day}）`],
  edit: '編集',
  retiredInShort: (day) => `${day}に廃止。`,
  untilInShort: (day) => `${day}まで。`,
  rest: '理由、適用範囲、日付、履歴',
  restOf: (id) => `（${id}）`,
};

export const approvedBy: typeof englishApproval = (role, { who, day, decision }) => [
  `承認者：${role}${who === undefined ? '' : `（${who}）`}`,
  ...(day === undefined ? [] : ['、', day]),
  ...(decision === undefined ? [] : ['、', decision('承認の記録')]),
  '。',
];
