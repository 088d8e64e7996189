import { formatNumber, plural } from '../format.ts';

/** Says what the policy page and its pages of rules and matrices say beside the rules. */
export const policyWords = {
  lead: 'Every rule by its permanent id, and what they say together about every tool and every use. All rules that cover a question apply; the strictest decides.',
  aliases: ['rules', 'matrix', 'policy rules'],
  onThisPage: 'On this page',
  glance: 'At a glance',
  rules: 'Rules',
  matrix: 'Matrix',
  conditions: 'Conditions',
  routes: 'Approval routes',
  exceptions: 'Exceptions',
  versions: 'Versions',
  askOne: 'Ask one question',
  rowsShared: 'Plans with the same verdicts share a row.',
  tileLeads: 'A tile leads to the answer for the first plan of its row.',
  elsewhere: 'Other divisions and data',
  matrices: 'Matrices',
  dataOf: (name: string) => `${name} data`,
  rulesLead:
    'What each rule says and why, where and since when it applies, which conditions it adds, and what changed.',
  rulePages: 'Pages of rules',
};

/** Says what a matrix says, and for which day its verdicts were made. */
export const matrixWords = {
  title: (divisionAndData: string) => `Matrix: ${divisionAndData}`,
  lead: 'What all rules say together about every tool and every use, for one division and one data class. Plans with the same verdicts share a row; a tile leads to the answer for the first of them.',
  caption: (divisionAndData: string) => `${divisionAndData}: may this tool be used for this?`,
  corner: 'Tool and plan',
  plans: (names: readonly string[]) => ` (${names.join(', ')})`,
  nextTool: ', ',
  andMore: (rest: number) => ` and ${rest} more`,
  othersOfRow: (tools: readonly string[]) => `${tools.join(', ')} and the others of their row`,
};

/** Says what the picture of the whole policy says. */
export const glanceWords = {
  total: (questions: number, patterns: number) =>
    `${formatNumber(questions)} possible questions, and an answer to each, in one of ${plural(patterns, { one: '# pattern', other: '# patterns' })}.`,
  key: (uses: readonly string[], data: readonly string[]) =>
    `Each picture: ${uses.length} uses across, from ${inside(uses[0])} to ${inside(uses.at(-1))}; ${data.length} data classes down, from ${inside(data[0])} to ${inside(data.at(-1))}.`,
  /** Below the first pictures, where there is no room for the others. */
  first: (shown: number, patterns: number) =>
    `${formatNumber(shown)} of ${formatNumber(patterns)} patterns are shown here.`,
  leftOut: (patterns: number) =>
    plural(patterns, {
      one: '# further pattern that concerns fewer questions is left out.',
      other: '# further patterns that concern fewer questions are left out.',
    }),
};

const inside = (name = '') => name.toLowerCase();
