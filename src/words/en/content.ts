import { formatNumber } from '../format.ts';

/** Says what the components in chapters and answers say beside the words of the content. */
export const contentWords = {
  warning: 'Warning: ',
  doHeading: 'Do',
  dontHeading: 'Do not',
  ourReading: 'Our reading:',
  conditions: (names: readonly string[]) => `Conditions: ${names.join(', ').toLowerCase()}.`,
  sourceNote: (number: number, publisher: string, date: string) => `Source ${number}: ${publisher}, ${date}`,
  table: (number: number, columns: readonly string[]) => `Table ${number}: ${columns.join(', ')}`,
  copyBlock: (number: number) => `Copy block ${number}`,
  copy: 'Copy',
  none: '–',
};

/** Names the columns of tables that chapters show, and what is in them. */
export const tableWords = {
  paths: {
    caption: (count: number) =>
      `${formatNumber(count)} paths by which outside output reaches training or evaluation data`,
    path: 'Path',
    carrier: 'What carries the signal',
    discovery: 'Where it is found',
    control: 'First control',
  },
  routes: {
    caption: 'Approval routes',
    route: 'Route',
    decides: 'Who decides',
    workingDays: 'Working days',
    overdue: 'If the answer is late',
  },
  terms: {
    caption: (count: number) => `${formatNumber(count)} documents: what each says about training on output`,
    filter: 'Filter the provider terms',
    everything: 'Everything',
    showAll: 'Show all',
    document: 'Provider and document',
    restriction: 'In our words',
    binds: 'Binds',
    reaches: 'Reaches',
    objects: {
      services: 'Services',
      outputs: 'Outputs',
      both: 'Services and outputs',
      weights: 'Weights',
      inputs: 'Inputs',
    },
    scopes: {
      competing: 'Competing models',
      similar: 'Competing or similar',
      any: 'Any model',
      named: 'Named cases only',
      none: 'No restriction found',
    },
  },
  policies: {
    caption: (count: number) => `${formatNumber(count)} public policies and frameworks compared`,
    body: 'Body',
    stance: 'Stance',
    summary: 'What it says',
    decides: 'Who decides',
    disclosure: 'Disclosure',
    stances: {
      declines: 'Declines AI output',
      'asks-first': 'Asks first',
      'allows-with-conditions': 'Allows, with conditions',
      framework: 'Framework',
    },
  },
  marks: {
    caption: (count: number) => `${formatNumber(count)} marks that tools leave in Git`,
    tool: 'Tool',
    mark: 'Mark',
    where: 'Where',
    confidence: 'Confidence',
    absent: 'Absent or false when',
    places: {
      author: 'Author',
      committer: 'Committer',
      'co-author': 'Co-author',
      line: 'Line of the message',
      subject: 'Subject',
    },
    confidences: { certain: 'Certain', likely: 'Likely', weak: 'Weak' },
  },
};
