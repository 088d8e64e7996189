import { plural } from '../format.ts';

const workingDays = (days: number) => plural(days, { one: '# working day', other: '# working days' });

/** Says what an answer of the decision page says beside its verdict. */
export const answerWords = {
  workingDays,
  conditionCount: (count: number) => plural(count, { one: '# condition', other: '# conditions' }),
  sideBySide: 'side by side',
  sideBySideWith: (name: string) => ` with ${name}`,
  beside: (one: string, other: string) => `${one}. Beside it: ${other}`,
  alone: 'This answer alone',
  /** The question, and the name of a tool that is not listed. */
  named: (question: string, tool: string) => `${question}: ${tool}`,
  conditions: 'Conditions',
  onceApproved: 'Conditions, once approved',
  label: <T>(label: T) => ['For this plan, write: ', label],
  how: 'How',
  copyConditions: 'Copy for a pull request',
  agent: 'Tell the agent in this repository',
  share: (day: string, byWhoseDay: string, version: number) =>
    `As of ${day}, ${byWhoseDay}, policy version ${version}. `,
  copyLink: 'Copy the link to this answer',
  instead: 'What you may use instead',
  more: (count: number) => `${count} more`,
  moreInComparison: <T>(count: number, comparison: (text: string) => T) => [
    `and ${count} more in the `,
    comparison('comparison of tools'),
  ],
  why: 'Why',
  redLine: 'Red line: nothing overrides it',
  reason: (count: number): string => (count === 1 ? 'The reason' : 'The reasons'),
  alsoBinding: (rules: readonly string[]) =>
    `${plural(rules.length, { one: '# more rule that binds', other: '# more rules that bind' })}: ${rules.join(', ')}`,
  replaced: (rules: readonly string[]) => `Replaced here: ${rules.join(', ')}`,
  replacedBy: (rules: readonly string[]) => ` Replaced by ${rules.join(', ')}.`,
  request: 'Your request',
  requestField: 'Request, ready to paste',
  openIssue: 'Open as an issue',
  copyRequest: 'Copy the request',
  whereToAsk: (route: string) => `${route}: where to ask, and if nobody answers`,
  whoDecides: 'Who decides',
  byWhen: 'By when',
  fromRequest: (days: number) => `${workingDays(days)} from a complete request`,
  ifAskedToday: <T>(day: T, days: number) => [day, `, if you ask today: ${workingDays(days)} from a complete request`],
  meanwhile: (verdict: string) => `Meanwhile, ${verdict}`,
  forThis: (verdict: string) => `For this, ${verdict}`,
  alsoCalled: (name: string) => `Also: ${name}`,
  askByName: (name: string) => `Ask about “${name}”`,
};
