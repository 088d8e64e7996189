import { plural } from '../format.ts';

/** Says what the files say that an auditor gets. Days are YYYY-MM-DD, as the tables have them. */
export const auditWords = {
  title: (handbook: string, version: number) => `${handbook}: version ${version} of the policy`,
  days: (from: string, until: string | undefined) =>
    from === until ? `on ${from}` : until === undefined ? `from ${from} on` : `from ${from} to ${until}`,
  about: (days: string, version: number, since: string) =>
    `What the policy said ${days}, and who had confirmed it by then. Version ${version} is in effect from ${since}.`,
  approved: ({ by, on, link }: { by?: string | undefined; on?: string | undefined; link?: string | undefined }) =>
    `Approved${by === undefined ? '' : ` by ${by}`}${on === undefined ? '' : ` on ${on}`}${link === undefined ? '' : `: <${link}>`}.`,
  notApproved: 'Its note names no approval.',
  made: (day: string, site: string, zone: string) =>
    `Made on ${day} from the content of ${site}. Days are those of the time zone ${zone}.`,
  records: (until: string, isAhead: boolean, counts: { completions: number; assessments: number }) =>
    `Records count up to ${until}${isAhead ? ', which is still to come: what is recorded after the day above is missing' : ''}: ${countOf(counts)}.`,
  later: ({ completions, assessments }: { completions: number; assessments: number }) =>
    `Of later days, and not counted: ${completionsOf(completions)} (completions-later.csv) and ${resultsOf(assessments)}.`,
  history: (command: string) =>
    `A person who completes a path again replaces their record, and a team its result. The one of before is in the history of the\nrepository: ${command}.`,
  contents: 'What is in here',
  file: 'File',
  holds: 'Holds',
  files: (day: string) => ({
    'rules.md': 'every rule, condition and approval route in words',
    'rules.json': 'the same for programs, with the change note',
    'answers.csv':
      'every answer to every question, with rules, conditions and routes: a row for each stretch of days with the same answer',
    'completions.csv': 'who completed which training path, under which version, and what they agreed to',
    'completions-later.csv': 'the same of later days',
    'training.csv': `where each person stood on each path on ${day}`,
    'teams.csv': 'what teams had stated about each check item, in the words of the check items of today',
    'evidence/': 'published versions, completion records and team results as they are in the repository',
    SHA256SUMS: 'the check sum of each file',
  }),
  findHeading: 'Find an answer',
  find: (version: number) =>
    `Open answers.csv in a spreadsheet and filter the columns Division, Tool, Data and Use; From and Until say on which days the\nanswer holds. The ids in the columns of rules and conditions are explained in rules.md. Who had confirmed it: filter\ncompletions.csv by Policy version ${version}.`,
  verifyHeading: 'See that nothing was changed',
  verify: (linux: string, macOS: string) =>
    `In this folder, on Linux: ${linux}. On macOS: ${macOS}. On Windows, in PowerShell:`,
  verified:
    'It prints nothing where every file is as it was. Check sums are no signatures: keep that of SHA256SUMS itself where nobody can change it. The\nsame content, made on the same day with the same options, gives the same bytes, so the bundle can be made again and compared.\nEach version names the digest of the one before (evidence/versions/); npm run check in the repository follows that chain.',

  // The tables.
  answers: [
    ...['From', 'Until', 'Division', 'Division id', 'Tool', 'Plan', 'Tool and plan id', 'Data', 'Data id', 'Use'],
    ...['Use id', 'Verdict', 'Verdict id', 'Deciding rules', 'Other binding rules', 'Replaced rules', 'Conditions'],
    ...['Approval routes', 'Working days'],
  ],
  replaced: (rule: string, by: readonly string[]) => `${rule} by ${by.join(' ')}`,
  completions: [
    'Person',
    'Path',
    'Policy version',
    'Completed',
    'Right',
    'Of',
    'Digest of the texts',
    'Seal',
    'Statement',
  ],
  teams: [
    ...['Team', 'Exported', 'Policy version', 'Check id', 'Check', 'State', 'Since', 'Due', 'Overdue', 'Asked again'],
    ...['Reason', 'Note', 'Evidence'],
  ],
  yes: 'yes',
  no: 'no',

  // The rules in words.
  version: (number: number, day: string) => `Policy version ${number}, from ${day}`,
  rules: 'Rules',
  conditions: 'Conditions',
  routes: 'Approval routes',
  id: (id: string) => `Id: ${id}`,
  route: (id: string, days: number) => `Id: ${id}. Working days: ${days}.`,
  how: 'How.',
  ask: 'Where to ask.',
  overdue: 'If the answer is late.',
  why: 'Why.',
  instead: 'Instead.',
  kind: (kind: 'permission' | 'requirement' | 'approval' | 'prohibition', isRedLine: boolean) =>
    `Kind: ${isRedLine ? 'prohibition, red line' : kind}`,
  covers: (scope: string) => `Covers: ${scope}`,
  validity: (from: string, to: string | undefined, retired: string | undefined) =>
    `From ${from}${to === undefined ? '' : ` to ${to}`}${retired === undefined ? '' : `; retired ${retired}`}`,
  listed: (name: string, ids: readonly string[]) => `${name}: ${ids.join(', ')}`,
  replaces: 'Replaces',
};

const completionsOf = (count: number) => plural(count, { one: '# completion', other: '# completions' });
const resultsOf = (count: number) => plural(count, { one: '# team result', other: '# team results' });
const countOf = ({ completions, assessments }: { completions: number; assessments: number }) =>
  `${completionsOf(completions)} and ${resultsOf(assessments)}`;
