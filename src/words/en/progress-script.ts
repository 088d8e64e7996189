import { formatNumber, plural } from '../format.ts';

/** Says what a row says about what somebody has ticked or written. */
export const rowWords = {
  doneOn: (state: string, day: string) => `${state} on ${day}.`,
  since: (state: string, day: string) => `${state} since ${day}.`,
  asksAgain: (said: string, changed: string) =>
    `You said: ${said} What this asks for changed on ${changed}. Is your answer still right?`,
  overdue: (said: string, due: string) => `${said} Overdue: it was due again on ${due}.`,
  reworded: (said: string) => `${said} The wording has changed since, not the meaning.`,
  due: (said: string, day: string) => `${said} Due again on ${day}.`,
  reason: (text: string) => `Reason: ${text}`,
  note: (text: string) => `Note: ${text}`,
  evidence: (text: string) => `Evidence: ${text}`,
};

/** Says what the controls of a list say. */
export const listScriptWords = {
  field: (field: string, statement: string) => `${field}: ${statement}`,
  addNotes: 'Add a note or evidence',
  yourNote: 'Your note',
  yourEvidence: 'Your evidence',
  yourNotes: 'Your note and evidence',
  groupNotApplicable: 'does not apply',
  groupDone: '✓ done',
  groupPart: (done: number, of: number) => `${formatNumber(done)} of ${formatNumber(of)}`,
  nothingToClear: 'There is nothing to clear.',
  cleared: (count: number) => plural(count, { one: 'Cleared # answer.', other: 'Cleared # answers.' }),
  parts: { priority: 'priority', role: 'role', state: 'state' },
  stray: (part: string, value: string) => `${part} “${value}”`,
  strays: (strays: readonly string[]) =>
    `The link asks for ${strays.join(' and ')}, which this list does not have. Everything else in it is applied.`,
  allHidden: (count: number) => `The filter hides all ${formatNumber(count)} items. They still count.`,
  hidden: (count: number) =>
    plural(count, {
      one: '# item is hidden by the filter. It still counts.',
      other: '# items are hidden by the filter. They still count.',
    }),
  asMarkdown: 'The answers as Markdown',
  copied: (said: string) => `${said}.`,
};

/** Says what the files for other programs say. Nothing reads them back. */
export const listFileWords = {
  head: ['Id', 'Statement', 'Priority', 'State', 'Since', 'Reason', 'Note', 'Evidence', 'Remarks'],
  priorities: { high: 'high', medium: 'medium', low: 'low' },
  /** The state inside the brackets behind a statement. */
  state: (name: string) => name.toLowerCase(),
  retired: 'retired',
  before: (state: string) => `${state.toLowerCase()} before its meaning changed`,
  reworded: 'wording changed since',
  overdue: (since: string, due: string) => `was done on ${since}, was due again on ${due}`,
  remarks: (remarks: readonly string[]) => remarks.join('; '),
  inBrackets: (statement: string, remarks: string) => `${statement} (${remarks})`,
  version: (version: number) => `policy version ${version}`,
  day: (day: string, byWhoseDay: string) => `${day}, ${byWhoseDay}`,
};
