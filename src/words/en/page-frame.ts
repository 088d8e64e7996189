import { inSentence } from '#words/in-sentence.ts';

/** Says what is around the text of every page: the header, the footer, the ways on, and what it tells other programs. */
export const frameWords = {
  skip: 'Skip to the text',
  main: 'Main',
  search: 'Search',
  theme: 'Change the theme',
  menu: 'Menu',
  /** Opens the ways to the chapters about incidents. */
  wrong: 'Something went wrong?',
  /** Says what comes first whatever it was, above the name of whom to tell. */
  wrongFirst: 'Stop, delete nothing, and report it at once.',
  chapters: 'Chapters',
  breadcrumb: 'Breadcrumb',
  pager: 'Previous and next',
  previous: 'Previous',
  next: 'Next',
  /** The number of a page in a list of pages, with what only screen readers read. */
  page: <T>(hidden: (text: string) => T, number: number) => [hidden('Page '), number],
  onThisPage: 'On this page',
  sources: 'Sources',
  asMarkdown: 'This page as Markdown',
  copyAsMarkdown: 'Copy as Markdown',
  pastGrid: 'Past these verdicts',
  feed: (handbook: string) => `Changes to the ${handbook}`,
  moved: 'This page has moved',
  movedTo: <T>(page: T) => ['It is now at ', page, '.'],
};

export const footerWords = {
  version: (number: number) => `Policy version ${number}`,
  since: (day: string) => `In effect since ${day}. Every rule has a permanent id and an owner.`,
  coming: <T>(version: (text: string) => T, number: number, day: string) => [
    version(`Version ${number}`),
    ` from ${day}.`,
  ],
  ask: 'Ask',
  /** A contact and where it is: text, or a link. */
  contact: <T>(name: string, where: T) => [`${name}: `, where],
  incident: <T>(when: string, name: string, where: T) => [`${when}? ${name}: `, where],
  /** Says what has happened when people turn to the contact for incidents, where the organisation does not. */
  incidentWhen: 'A tool may have seen what it must not see',
  reference: 'Reference',
  source: 'Source in git',
};

/** Says what the foot of a page says: who owns it, and when somebody read it. */
export const reviewWords = {
  owner: 'Owner',
  effective: 'In effect since',
  reviewed: 'Last review',
  nextReview: 'Next review',
  outcome: 'Outcome of it',
  outcomes: { confirmed: 'Confirmed', changed: 'Corrected', retired: 'Retired' },
  outcomeBy: (outcome: string, role: string) => `${outcome}, by ${inSentence(role)}`,
  withNote: <T>(outcome: string, note: T) => [`${outcome}: `, note],
  version: 'Policy version',
  edit: 'Edit this page',
  editFile: (file: string) => `Edit ${file}`,
};

/** Says what is out of date, or soon will be. */
export const noticeWords = {
  overdueLabel: 'Overdue for review',
  overdue: 'This page is overdue for review',
  overdueText: <T>(day: T, byWhoseDay: string, owner: string) => [
    'It was due on ',
    day,
    `, ${byWhoseDay}. What it says may be out of date: ask its owner, ${inSentence(owner)}, before you rely on it.`,
  ],
  asOf: <T>(day: T, byWhoseDay: string) => ['Verdicts as of ', day, `, ${byWhoseDay}.`],
  asOfUntil: <T>(day: T, byWhoseDay: string, until: T) => [
    'Verdicts as of ',
    day,
    `, ${byWhoseDay}, valid until `,
    until,
    '.',
  ],
  runOut: <T>(decide: (text: string) => T) => [
    'These verdicts are out of date: since then a rule has begun or ended, or something was retired. ',
    decide('The decision page'),
    ' answers for today.',
  ],
  newVersion: <T>(
    { version, day, shown }: { version: number; day: string; shown: number },
    changes: (text: string) => T,
    decide: (text: string) => T,
  ) => [
    `Version ${version} of the policy is in effect since ${day}. This page was built before and still shows version ${shown}. `,
    changes('What changed'),
    '; ',
    decide('the decision page'),
    ' answers by the new version.',
  ],
  past: (version: number, from: string, until: string | undefined) =>
    `This is version ${version} of the policy, in force from ${from}${until === undefined ? '' : ` to ${until}`}. It no longer applies.`,
  inForce: <T>(version: (text: string) => T, number: number) => [version(`Version ${number}`), ' is in force.'],
};
