import { formatNumber, plural } from '../format.ts';

/** Names where somebody is on a training path. */
export const coverageNames = {
  current: 'Current',
  'current-after-minor': 'Current after a minor change',
  'must-reread': 'Must read again',
  never: 'Never completed',
};

/** Says where a path is, each part of one sentence. */
export const coverageWords = {
  nobody: 'Nobody is listed for this path, and no record of it has been merged.',
  current: (current: number, of: number, minor: number) =>
    `${plural(current, { one: `# of ${formatNumber(of)} people is current`, other: `# of ${formatNumber(of)} people are current` })}${minor === 0 ? '' : minor === current ? ', after a minor change' : `, ${formatNumber(minor)} of them after a minor change`}`,
  mustReread: (count: number) => `${formatNumber(count)} must read again`,
  never: (count: number) => plural(count, { one: '# has never completed it', other: '# have never completed it' }),
  overdue: (count: number, first: string) =>
    plural(count, { one: `# is overdue, since ${first}`, other: `# are overdue, the first since ${first}` }),
  sentence: (parts: readonly string[]) => `${parts.join('; ')}.`,
};

/** Says what the pages of who has completed what say. */
export const coveragePageWords = {
  lead: 'Who has completed which training path, and what is due: computed from the completion records in the repository.',
  pathLead: 'Who has completed this training path, and what is due; those who are late first.',
  aliases: ['training coverage', 'who completed the training', 'overdue training'],
  asOf: <T>(day: T, byWhoseDay: string) => ['As of ', day, `, ${byWhoseDay}, when this page was built.`],
  csv: 'Download as CSV',
  csvOfAll: 'Download everybody as CSV',
  deadlinePassed: <T>(day: T) => [
    'A deadline has passed since: whoever was due by ',
    day,
    ' is overdue, unless their record was merged later.',
  ],
  atAGlance: 'At a glance',
  glance: (settled: number, of: number, overdue: number) =>
    `${formatNumber(settled)} of ${formatNumber(of)} current${overdue > 0 ? `, ${formatNumber(overdue)} overdue` : ''}`,
  pagesOfPeople: 'Pages of people',
  caption: (path: string, days: number) =>
    `${path}: due within ${plural(days, { one: '# day', other: '# days' })} of joining, overdue people first`,
  person: 'Person',
  state: 'State',
  due: 'Due',
  completed: 'Completed',
  overdueSince: <T>(day: T) => ['Overdue since ', day, '.'],
  nothingDue: 'Nothing due',
  notRequired: 'Not required',
  completedUnder: <T>(day: T, version: number) => [day, `, version ${version}`],
  never: 'Never',
  everybody: 'Everybody on this path',
  ofPath: (path: string) => `, ${path}`,
  people: (count: number) => `, ${formatNumber(count)} people`,
};

/** Says how a completion gets onto the page, and who must train. */
export const recordStepWords = {
  none: 'No record has been merged yet',
  heading: 'How a record gets here',
  once: <T>(csv: (text: string) => T) => [
    'Once there is a record, this page says, for each path, who is current, who must read again after a change, who has never completed it and who is overdue. The same facts are ',
    csv('a CSV file'),
    '; so far it holds its headings only.',
  ],
  example: 'An example with people who do not exist: one mark for each person, those who are late in front.',
  exampleCounts: (settled: number, of: number, late: number, open: number) =>
    `${settled} of ${of} current, ${late} overdue, ${open} not due yet`,
  complete: <T>(page: (text: string) => T, paths: readonly T[]) => [
    ...['Complete a path on ', page('the training page'), ': '],
    ...paths.flatMap((path, index) => (index > 0 ? [', ', path] : [path])),
    '. It ends with a completion record, a small file with your handle on the git host, but not your name or email address.',
  ],
  add: <T>(repository: (text: string) => T, file: T, desk: T) => [
    ...['Add the file to ', repository('the repository'), ' as ', file],
    ', unchanged, in a merge request of your own. Or send it, as it is, to ',
    desk,
    ', who adds it for you.',
  ],
  merge:
    'Have it merged. The next build shows it here. Until then the record is self-declared, and it is on your device only.',
  whoMust: 'Who must take which path',
  listed: <T>(file: T) => [file, ' lists who must take which path.'],
  unknown: <T>(file: T, repository: (text: string) => T) => [
    'The handbook doesn’t know this yet, so nobody is overdue. Add ',
    ...[file, ' to ', repository('the repository'), ' with an entry for each person:'],
  ],
  days: 'Each path says how many days after joining it is due. After a material change to it, people have the same number of days again, counted from the first day of the new version.',
};

/** Holds the words of the table of who has trained. Nothing reads it back. */
export const coverageCsvWords = {
  head: ['Path', 'Person', 'State', 'Completed', 'Policy version', 'Required', 'Due', 'Overdue'],
  yes: 'yes',
  no: 'no',
};
