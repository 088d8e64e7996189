import { formatNumber, plural } from '../format.ts';

/** Says what the pages of questions, terms and sources, the list of chapters, and the page for wrong addresses say. */
export const referenceWords = {
  handbookLead: 'What the policy asks, why it asks it, and how to work with it: every chapter, in reading order.',
  faqLead:
    'What people ask most, with the answer in one sentence. Each page has the reason, its sources, and what to do next.',
  findQuestion: 'Find a question',
  otherQuestions: 'Other questions',
  faqAliases: ['faq', 'frequently asked questions'],
  glossaryLead:
    'The words of this handbook, each in one or two sentences. The first use of a word in a chapter links here.',
  glossaryPageLead: (first: string, last: string) => `From “${first}” to “${last}”, each in one or two sentences.`,
  glossaryPages: 'Pages of terms',
  see: 'See',
  source: 'Source:',
  sourcesLead: (count: number) =>
    `Everything outside the handbook that its statements rest on: ${formatNumber(count)} sources, those due to be opened again first.`,
  sourcePages: 'Pages of sources',
  noneStale: 'None has gone longer than its interval without being opened.',
  stale: (count: number) =>
    plural(count, {
      one: '# has gone longer than the interval without being opened.',
      other: '# have gone longer than the interval without being opened.',
    }),
  asOf: <T>(day: T, byWhoseDay: string) => ['As of ', day, `, ${byWhoseDay}.`],
  wasDueAgain: <T>(day: T) => ['Was due again on ', day, '.'],
  dueAgain: <T>(day: T) => ['Due again on ', day, '.'],
  citedBy: 'Cited by',
};

/** Says what a source is and when somebody last opened it. */
export const sourceWords = {
  heading: 'Sources',
  kinds: { reported: 'Reported', primary: 'Primary source', paper: 'Paper or standard', 'vendor-terms': 'Terms' },
  /** Says what a statement rests on. */
  bases: {
    reported: 'Reported',
    primary: 'Primary source',
    paper: 'Paper or standard',
    'vendor-terms': 'Contract text',
    inference: 'Our reading',
  },
  undated: 'undated',
  checked: <T>(day: T) => ['Checked ', day, '.'],
  checkedInCopy: <T>(day: T, copied: T) => ['Checked ', day, ' in a copy of ', copied, '.'],
  column: 'Source',
};

export const notFoundWords = {
  title: 'There is no page here',
  lead: 'The address may have been mistyped, or the page may have moved. Rules, terms and answers keep their ids.',
  meant: 'Did you mean one of these?',
  search: 'Search, and everything from A to Z',
  chapters: 'All chapters',
  ask: <T>(name: string, where: T) => [`Still lost? Ask the ${name}: `, where],
};
