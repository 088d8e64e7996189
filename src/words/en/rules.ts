import { listed } from '../format.ts';

/** Names the kinds of rules, and the headings under which the policy page has them. */
export const ruleKindWords = {
  kinds: { permission: 'Permission', requirement: 'Requirement', approval: 'Approval', prohibition: 'Prohibition' },
  redLine: 'Red line',
  whatRedLineMeans: 'Red line: nothing overrides it',
  groups: {
    redLines: { title: 'Red lines', about: 'Nothing overrides these, and they do not expire.' },
    prohibition: {
      title: 'Other prohibitions',
      about: 'What is not allowed, unless a rule says that it replaces one of these.',
    },
    approval: { title: 'Approvals', about: 'Ask first.' },
    requirement: { title: 'Requirements', about: 'Conditions that apply whatever else does.' },
    permission: { title: 'Permissions', about: 'What is allowed.' },
  },
};

/** Says what a rule covers. */
export const scopeWords = {
  division: 'Division',
  tool: 'Tool',
  data: 'Data',
  use: 'Use',
  part: (name: string, selection: string) => `${name}: ${selection}.`,
  anyExcept: (names: readonly string[]) => `any except ${listed(names, 'and')}`,
  every: 'Every question.',
};

/** Says what the policy page, a version of the policy and the printed document say about a rule beside its own words. */
export const ruleWords = {
  why: 'Why.',
  /** Stands before what a fact says: "Covers:". */
  fact: (name: string) => `${name}:`,
  retiredFrom: (day: string) => `· retired from ${day}`,
  until: (day: string) => `· until ${day}`,
  inForceThen: (from: string, to: string | undefined) => `· from ${from}${to === undefined ? '' : ` to ${to}`}`,
  today: 'today',
  /** Follows a short link, for those who hear it without the rule beside it. */
  heardId: (id: string) => `, ${id}`,
  details: 'Scope, dates and history',
  covers: 'Covers',
  conditions: 'Conditions',
  route: 'Route',
  sameMaker: 'Other products of the same maker',
  replaces: 'Replaces',
  nextRule: ', ',
  whereBothApply: <T>(rules: T) => [rules, ' where both apply.'],
  replacedBy: 'Replaced by',
  replacedByThese: <T>(rules: T) => [rules, ' where both apply'],
  inForce: 'In force',
  from: <T>(from: T, to: T | undefined) => (to === undefined ? ['From ', from] : ['From ', from, ' to ', to]),
  background: 'Background',
  history: 'History',
  unchanged: <T>(first: (text: string) => T) => ['Unchanged since the ', first('first edition')],
  change: <T>(title: T, day: string) => [title, `, ${day}`],
  edit: 'Edit',
  retiredInShort: (day: string) => `Retired ${day}. `,
  untilInShort: (day: string) => `Until ${day}. `,
  rest: 'Reason, scope, dates and history',
  restOf: (id: string) => ` of ${id}`,
};

/** Says who approved something, when, and where the decision can be read. */
export const approvedBy = <T>(
  role: string,
  { who, day, decision }: { who: string | undefined; day: T | undefined; decision: ((text: string) => T) | undefined },
): (T | string)[] => [
  `Approved by: ${role.toLowerCase()}${who === undefined ? '' : ` (${who})`}`,
  ...(day === undefined ? [] : [' on ', day]),
  ...(decision === undefined ? [] : [', ', decision('the decision')]),
  '.',
];
