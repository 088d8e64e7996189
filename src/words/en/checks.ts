import { formatNumber, plural } from '../format.ts';

/** Names how urgent a check item or an item of a self-assessment is. */
export const priorityNames = { high: 'High', medium: 'Medium', low: 'Low' };

/** Says how often something is due. */
export const recurrenceWords = {
  once: 'Once',
  everyMonths: (months: number) =>
    months === 12 ? 'Every year' : plural(months, { one: 'Every month', other: 'Every # months' }),
};

/** Says what the table of check items and the pages of single ones say. */
export const checkWords = {
  lead: (count: number, high: number) =>
    `${formatNumber(count)} things to put in place, ${formatNumber(high)} of them with high priority. Each has an owner, a recurrence, evidence that shows it is done, and a page that says how.`,
  aliases: ['priority table', 'check item priority', 'action items'],
  needsScript: 'Marking a check item needs JavaScript. Without it you can read and print the whole table.',
  caption: 'Check items, highest priority first',
  check: 'Check item',
  priority: 'Priority',
  action: 'Recommended action',
  owner: 'Owner',
  due: 'Due',
  state: 'State',
  evidence: 'Evidence',
  /** Before the evidence, in a paragraph of its own. */
  evidenceIs: 'Evidence.',
  /** Opens a row that is one line: who does it, and how often. */
  more: (owner: string, due: string) => `Details\u00a0· ${owner}\u00a0· ${due}`,
  howTo: 'How to do it',
  rules: 'Rules',
  rulesAre: 'Rules:',
  chaptersAre: 'Chapters:',
  exportChecks: 'Export the check items',
  readAndDo: 'Read and do',
  isSelfAssessment: ' (self-assessment)',
};

/** Says what self-assessments say: the list of them, their pages, and each item. */
export const checklistWords = {
  heading: 'Self-assessments',
  about:
    'Lists to go through on your own or with your team. Each item says why it matters and what shows that it is done.',
  inShort: (roles: readonly string[], items: number, minutes: number) =>
    `${roles.join(', ')}\u00a0· ${plural(items, { one: '# item', other: '# items' })}\u00a0· about ${plural(minutes, { one: '# minute', other: '# minutes' })}`,
  details: (roles: readonly string[], items: number, high: number, minutes: number) =>
    `For: ${roles.join(', ')}\u00a0· ${plural(items, { one: '# item', other: '# items' })}, ${formatNumber(high)} with high priority\u00a0· about ${plural(minutes, { one: '# minute', other: '# minutes' })}`,
  /** Beside the name of a group whose items have no marks of their own. */
  highInGroup: (high: number, items: number) =>
    high === items
      ? 'All high priority'
      : high === 0
        ? 'None high priority'
        : `${formatNumber(high)} of ${formatNumber(items)} high priority`,
  helpsToFinish: <T>(check: T) => ['\u00a0· helps to finish ', check],
  needsScript:
    'Ticking on this page needs JavaScript. Without it you can read and print the whole list, with boxes to tick by hand.',
  retiredItems: (count: number) => `Retired items (${formatNumber(count)})`,
  retiredAbout: 'They no longer count. Your answers about them are kept, in exports too.',
  exportAnswers: 'Export my answers',
  retired: (day: string) => `Retired on ${day}: from then on it does not count.`,
  whyAndHow: 'Why and how',
  forRoles: (roles: readonly string[]) => `For: ${roles.join(', ')}`,
};
