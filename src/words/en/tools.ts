import { plural } from '../format.ts';

/** Says what the directory of tools says beside the table. */
export const toolsWords = {
  lead: 'Every plan of every tool the policy knows, side by side.',
  teachers: (outside: number, plans: number) =>
    `Read “Whose model” first: on ${outside} of the ${plans} plans an outside lab’s model writes. A different tool doesn’t mean a different teacher.`,
  aliases: ['tool comparison', 'alternatives', 'directory'],
  compared: 'Every plan compared',
  caption:
    'What is known about each plan. Grey: the same as on the plan above. A dash: not established; don’t assume the better answer. The page of each tool has the sources.',
  table: 'Tools and plans compared',
  /** Stands above the table where it goes on over several pages. */
  part: (here: number, all: number) =>
    `The first ${here} of ${all} plans. The pages below the table have the others, and each tool above leads to its own.`,
  pages: 'Pages of plans',
  pageLead: (first: string, last: string) =>
    `Every plan from “${first}” to “${last}”. On the first page you can filter and sort the plans of all pages, and set them side by side.`,
  whole: (all: number) => `Show all ${all} plans in one table`,
  inTable: 'What is known',
  inTableOf: (tool: string) => ` about ${tool}`,
  side: 'Set side by side',
  clearMarks: 'Clear marks',
  sideHeading: 'Side by side',
  back: 'Back to all plans',
  none: '–',
  strip: <T>(asked: T, uses: number, first: string, last: string) => [
    'A strip is the verdicts of a plan for ',
    asked,
    `: ${plural(uses, { one: '# use', other: '# uses' })}, from ${first.toLowerCase()} to ${last.toLowerCase()}.`,
  ],
};

/** Says what the form above the table of tools offers. */
export const toolFormWords = {
  find: 'Find',
  lookIn: 'Look in',
  anyColumn: 'Any column',
  sortBy: 'Sort by',
  asListed: 'As in the directory',
  descending: 'Descending',
  byPlan: 'Filter by plan',
  model: 'Whose model',
  anyModel: 'Any model',
  account: 'Account',
  anyAccount: 'Any account',
  any: 'Any',
  vendor: 'Vendor',
  everyVendor: 'Every vendor',
  verdicts: 'Verdicts for your work',
  chooseAll:
    'Choose all three, and a column shows whether you may use each plan for it, with a link to the conditions.',
  division: 'Division',
  data: 'Data',
  use: 'Use',
  choose: 'Choose',
  anyVerdict: 'Any verdict',
  columns: 'Columns',
  columnsToShow: 'Columns to show',
  showAll: 'Show all',
  asOf: (day: string, whoseDay: string) => `${day}, ${whoseDay}`,
};

/** Says what the page of a tool says beside what the content knows about it. */
export const toolWords = {
  mayI: 'May I use it?',
  retired: <T>(day: T) => [
    'This tool is retired from ',
    day,
    ' on: from that day it can’t be chosen, and what we know about it stays here as history.',
  ],
  takesItsPlace: <T>(successor: T) => [successor, ' takes its place.'],
  noLonger: <T>(ask: (text: string) => T, successor: string | undefined) => [
    'No longer. ',
    ask(`Ask about ${successor ?? 'a tool that is in use'}`),
    '.',
  ],
  begins: <T>(day: T, ask: (text: string) => T) => [
    'From ',
    day,
    ' the policy lists this tool. Until then it is a tool that is not listed. ',
    ask('Ask about it from that day on'),
    '.',
  ],
  plans: 'Plans',
  planRetired: (day: string) => `(retired from ${day} on)`,
  known: 'What is known',
  notEstablished: 'Not established. Ask before you rely on an answer.',
  /** Stand between what an answer rests on, the title of its first source, and the titles of the others. */
  firstTitle: ': ',
  nextTitle: '; ',
  checked: <T>(day: T, copied: T | undefined) =>
    copied === undefined ? ['. Checked ', day] : ['. Checked ', day, ' in a copy of ', copied],
  plan: (name: string) => `${name}: `,
  terms: 'Terms that govern its output',
  versionRead: (version: string) => `Version read: ${version}`,
  allTerms: 'All provider terms compared',
  gridCaption: (tool: string, plans: string, divisions: string) =>
    `${tool}, ${plans}, ${divisions}: verdict by use and data class`,
  use: 'Use',
  uniform: <T>(verdict: T) => [verdict, ' for all data and every use.'],
  tileLeads: 'A tile leads to its answer, for the first plan and division above it.',
  elsewhere: 'Plans and divisions that are not shown here',
  inMatrices: (divisions: string, tool: string) =>
    `${divisions}: find ${tool} in the matrix of the division and of the data that it would see.`,
  ask: (tool: string) => `Ask about ${tool}: conditions, who approves, and what to use meanwhile`,
};
