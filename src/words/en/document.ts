import { plural } from '../format.ts';

/** Says what the policy says when it is printed as one document. */
export const documentWords = {
  title: (handbook: string, version: number) => `${handbook}: policy, version ${version}`,
  heading: (version: number) => `Policy, version ${version}`,
  since: (day: string) => `In effect since ${day}`,
  /** Stands in the margin of every sheet. */
  sheet: (handbook: string, version: number, since: string) =>
    `${handbook}: policy, version ${version}, in effect since ${since}`,
  sheetSince: (day: string) => `in effect since ${day}`,
  sheetDay: (day: string) => `As of ${day}`,
  organisation: 'Organisation',
  asOf: 'As of',
  approvedBy: 'Approved by',
  approval: (role: string, day: string | undefined) => (day === undefined ? role : `${role}, ${day}`),
  questions: 'Questions',
  contact: <T>(name: string, place: T) => [`${name}: `, place],
  today: 'The policy of today',
  contents: 'Contents',
  sections: {
    scope: 'What a question is about',
    rules: 'Rules',
    conditions: 'Conditions',
    routes: 'Approval routes',
    terms: 'Terms',
    versions: 'Versions',
  },
  scope:
    'A question has four parts: the division that owns the work, the tool with its plan, the data, and the use. Every rule that covers a question applies, and the strictest decides: a prohibition before an approval, an approval before conditions. Where no rule answers, nothing is allowed until somebody has decided.',
  divisions: 'Divisions: who owns the work',
  data: 'Data: the most sensitive thing that the tool sees',
  uses: 'Uses: where the output goes',
  how: 'How.',
  why: 'Why.',
  instead: 'Instead.',
  decides: 'Decides',
  decidesWithin: (role: string, days: number) =>
    `${role}, within ${plural(days, { one: '# working day', other: '# working days' })}`,
  ask: 'Where to ask',
  include: 'A request includes',
  included: (parts: readonly string[]) => parts.join('; '),
  overdue: 'If the answer is late',
  criteria: 'Judged by:',
  version: 'Version',
  from: 'From',
  changed: 'What changed',
  none: '–',
  covers: 'Covers',
  conditions: 'Conditions',
  route: 'Approval route',
  replaces: 'Replaces',
  exceptionBy: 'Exception approved by',
  inEffect: 'In effect',
  inEffectFrom: (from: string, to: string | undefined, retired: string | undefined) =>
    `from ${from}${to === undefined ? '' : ` to ${to}`}${retired === undefined ? '' : `; retired from ${retired}`}`,
};
