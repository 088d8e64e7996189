import { plural } from '../format.ts';

/** Says where teams stand on the check items and self-assessments. */
export const teamWords = {
  lead: 'Where each team stands on the check items and self-assessments, from the files that teams have added to the handbook.',
  teamLead:
    'Where the team stands on the check items and self-assessments, from the file that it has added to the handbook.',
  aliases: ['team status', 'team results', 'coverage of checks', 'overdue checks'],
  none: 'No team has added its result yet, so there is nothing to show. What people tick stays on their own device until they export it; a team’s export becomes part of the handbook when somebody commits it.',
  exampleAbout: 'An example of three teams that do not exist. Yours appear here, those that are late in front.',
  /** Three teams that do not exist; the marks beside the words are of the same numbers. */
  examples: [
    { name: 'team-one', words: '3 of 5 done, 1 overdue' },
    { name: 'team-two', words: '1 of 5 done, 2 in progress' },
    { name: 'team-three', words: 'All 4 done, 1 does not apply' },
  ],
  asOf: <T>(day: T, byWhoseDay: string) => [
    'As of ',
    day,
    `, ${byWhoseDay}: what was done longer ago than its recurrence allows counts as open again.`,
  ],
  overdueSince:
    'Something here has fallen overdue since then. It is marked "Overdue now"; the counts still include it.',
  atAGlance: 'At a glance',
  caption: (day: string) => `Teams as of ${day}`,
  team: 'Team',
  checks: 'Check items',
  high: 'High priority',
  overdue: 'Overdue',
  exported: 'Exported',
  notInFile: 'Not in the file',
  checksNotInFile: 'Check items: not in the file',
  noneOverdue: 'None',
  /** "2 of 3 teams done", in the table of check items. */
  teamsDone: (done: number, of: number) => `${done} of ${plural(of, { one: '# team', other: '# teams' })} done`,
  noTeamToWhichItApplies: 'No team to which it applies has a result',
};

/** Says what one team has said. */
export const teamResultWords = {
  exportedOn: <T>(day: T, version: number) => ['Exported on ', day, ` under policy version ${version} `],
  edit: (file: string) => `Edit ${file}`,
  ahead: (count: number) =>
    plural(count, {
      one: '# answer is dated after today, by a clock that ran ahead, and counts as not given until then.',
      other: '# answers are dated after today, by a clock that ran ahead, and count as not given until then.',
    }),
  onlyLists: 'This file contains only self-assessments, so nothing is known about the check items.',
  lists: 'Self-assessments',
  /** Where the team stands on one list: its name, and what is counted. */
  list: <T>(list: T, counts: readonly string[]) => [list, `: ${counts.join(', ').replace(/\.?$/, '.')}`],
  askAgain: (count: number) => plural(count, { one: '# asks again', other: '# ask again' }),
  areOverdue: (count: number) => plural(count, { one: '# is overdue', other: '# are overdue' }),
  caption: (team: string) => `Check items of ${team}, highest priority first`,
  since: 'Since',
  evidenceAndNotes: 'Evidence and notes',
  asksAgain: 'Asks again',
  open: 'Open',
  changed: (day: string) => `What it asks changed on ${day}.`,
  reworded: 'The wording has changed since, not the meaning.',
  due: (day: string) => `Due again on ${day}.`,
  wasDue: (day: string) => `Was due again on ${day}.`,
  overdueNow: 'Overdue now',
  nothingSaid: 'Nothing said yet',
  doesNotApply: (reason: string) => `Does not apply: ${reason}`,
  noneGiven: 'None given',
};

/** Says how a team’s result gets into the handbook. */
export const teamStepWords = {
  heading: 'Add a team’s result',
  mark: <T>(table: (text: string) => T) => [
    'Mark what your team has done ',
    table('in the table of check items'),
    ', with the evidence, and press “Export the check items”. “Export everything on this device” takes the self-assessments with it. The file contains your notes: read it before you send it.',
  ],
  name: <T>(example: T) => ['Name the file after the team, in lower-case words joined by hyphens: ', example, '.'],
  add: <T>(folder: T, desk: T) => [
    'Put it into ',
    folder,
    ' and open a merge request, or send it to ',
    desk,
    ', who adds it for you. The check reports anything that is wrong with it. Once it is merged, the team appears on this page.',
  ],
  newer: 'A newer export replaces the file of the same name. Git records who added it and when.',
  addAtHost: 'Add a file at the git host',
};
