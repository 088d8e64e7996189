import { plural } from '../format.ts';

/** Says on a page what opens the report of an audit. */
export const usageReportPageWords = {
  needsScript: <T>(markdown: T, csv: T) => [
    'Opening a file needs JavaScript. Without it, make the report with ',
    markdown,
    ' and read it in an editor, or with ',
    csv,
    ' for a spreadsheet.',
  ],
  open: 'Report of the audit (JSON): choose it, or drop it here',
  undo: 'Undo',
  carry: 'Carry over as evidence',
  into: <T>(check: string, checks: (text: string) => T) => [
    `Into the check item “${check}”, in this browser. See `,
    checks('Check items'),
    '.',
  ],
  filter: 'Filter and order of the findings',
  lists: { month: 'Month', tool: 'Tool', answer: 'Policy', order: 'Sort by' },
  repository: 'Repository',
};

/** Says what the report of an audit shows in the browser. */
export const usageReportWords = {
  kinds: {
    prohibited: { name: 'Prohibited', inline: 'prohibited' },
    approval: { name: 'Ask first, or it depends', inline: 'ask first, or it depends' },
    conditional: { name: 'With conditions', inline: 'with conditions' },
    allowed: { name: 'Allowed', inline: 'allowed' },
    before: { name: 'Before the policy', inline: 'before the policy' },
  },
  orders: {
    strictest: 'Strictest answer',
    newest: 'Newest use',
    repository: 'Repository',
    tool: 'Tool',
    count: 'Most records',
  },
  all: 'All',
  ofFile: (file: string, words: string) => `${file}: ${words}`,
  undone: 'Undone. The check item has its earlier evidence again.',
  evidenceNow: (evidence: string) => `The check item has this evidence now: “${evidence}”.`,
  replaces: (former: string) => `It replaces “${former}”.`,
  noFinding: (since: string, until: string) =>
    `${since} to ${until}, no finding, which doesn’t prove that there was no use.`,
  found: (since: string, until: string, count: number) => `${since} to ${until}, ${count} findings.`,
  damaged: (count: number) => `Left out as damaged: ${count}.`,
  listOf: (title: string, count: number) => `${title} (${count})`,
  reach: 'How far the records reach',
  reachOf: (place: string, oldest: string | null, newest: string | null) =>
    `${place}: ${oldest === null ? 'nothing' : `${oldest} to ${newest}`}`,
  unread: 'What could not be read',
  blind: 'What nobody could see',
  chart: 'Records by month and tool',
  monthAndTool: 'Month and tool',
  records: 'Records',
  moreBars: (count: number) => `and ${count} more: choose a month or a tool.`,
  bar: (total: number, parts: readonly { count: number; kind: string }[]) =>
    `${total}: ${parts.map(({ count, kind }) => `${count} ${kind}`).join(', ')}`,
  headings: { repository: 'Repository', month: 'Month', tool: 'Tool and model', records: 'Records', policy: 'Policy' },
  findings: (shown: number, count: number, total: number) =>
    `${count === total ? `${total} findings` : `${count} of ${total} findings`}${count > shown ? `, the first ${shown}` : ''}`,
  toolAndModel: (tool: string, model: string | null) => `${tool}, ${model ?? 'model not recorded'}`,
  recordsOf: {
    commit: (count: number) => plural(count, { one: '# commit', other: '# commits' }),
    session: (count: number) => plural(count, { one: '# session', other: '# sessions' }),
    record: (count: number) => plural(count, { one: '# record', other: '# records' }),
  },
  recordsLine: (records: string, labelled: number | undefined, first: string, last: string) =>
    `${records}${labelled === undefined ? '' : `, ${labelled} labelled`}; ${first === last ? first : `${first} to ${last}`}.`,
  weak: 'A weak sign.',
  beforePolicy: (says: string) => `Before the policy; its first day says: ${says}`,
  refused: {
    tooLarge: (megabytes: number, most: number) =>
      `This file has ${megabytes} MB, and a report has at most ${most} MB. Nothing was read.`,
    notJson: 'This file is not JSON, or it was cut short. Make it with audit-usage.mjs --format json.',
    other: 'This file isn’t a report of audit-usage.mjs. Make one with --format json.',
    version: 'This page does not know the format of this report. Reload the page, or download the script again.',
    damaged: 'This report is damaged: it does not say for which days it was made, or what was found.',
  },
};

/** Holds what of a report becomes the evidence of a check item. */
export interface ReportFacts {
  since: string;
  until: string;
  /** The day on which it was made; empty where it does not say. */
  made: string;
  versions: readonly number[];
  handbook: string;
  places: number;
  oldest: string | undefined;
  firm: number;
  /** The firm findings by kind, in words of a sentence. */
  kinds: readonly { count: number; kind: string }[];
  weak: number;
  unread: number;
  damaged: number;
}

/** Puts a report into the words that the evidence of a check item keeps. */
export const usageEvidence = (facts: ReportFacts): string =>
  [
    `audit-usage.mjs, ${facts.since} to ${facts.until}${facts.made === '' ? '' : `, made on ${facts.made}`}`,
    `policy ${facts.versions.length === 1 ? 'version' : 'versions'} ${facts.versions.join(', ')} of ${facts.handbook}`,
    `${facts.places} ${facts.places === 1 ? 'place' : 'places'} read${facts.oldest === undefined ? '' : `, oldest record ${facts.oldest}`}`,
    `${facts.firm} ${facts.firm === 1 ? 'finding' : 'findings'}${facts.kinds.length > 0 ? `: ${facts.kinds.map(({ count, kind }) => `${count} ${kind}`).join(', ')}` : ''}`,
    ...(facts.weak > 0 ? [`${facts.weak} weak signs apart`] : []),
    ...(facts.unread > 0 ? [`${facts.unread} not read`] : []),
    ...(facts.damaged > 0 ? [`${facts.damaged} damaged rows left out`] : []),
  ].join('; ');
