/** Says what the pages of exceptions say. */
export const exceptionWords = {
  lead: 'Every rule that replaces another one: who approved it and why, which answers it makes laxer, and until when. Nothing else loosens the policy, and nothing replaces a red line.',
  aliases: ['override', 'waiver', 'dispensation', 'deadlines', 'calendar', 'dates'],
  follow: <T>(calendar: (text: string) => T, feed: (text: string) => T) => [
    'What begins, ends and must be reviewed: ',
    calendar('as a calendar (ICS)'),
    ' or ',
    feed('as a feed (RSS)'),
    '.',
  ],
  none: 'There is none. No rule of this policy replaces another one, and each answer is the strictest that any rule gives.',
  ask: <T>(contact: string, where: T, folder: T) => [
    `If you need one, ask ${contact} (`,
    where,
    '). An exception is a rule like any other, in ',
    folder,
    ': it names the rules that it replaces, the role that approved it, the reason and its last day. It appears here by itself.',
  ],
  inForce: 'In force',
  toCome: 'To come',
  past: 'Past',
  made: <T>(day: T, byWhoseDay: string) => [
    'Made on ',
    day,
    `, ${byWhoseDay}. Answers are counted for one day of each exception: today, its first day where that is still to come, or its last.`,
  ],
  pages: 'Pages of exceptions',
  fromTo: <T>(from: T, to: T | undefined) =>
    to === undefined ? ['From ', from, ', without an end'] : ['From ', from, ' to ', to],
  approval: 'Approval',
  replaces: 'Replaces',
  loosens: 'Loosens',
  loosened: 'Loosened',
  answer: (change: string) => `${change}.`,
  noAnswer: 'No answer on that day.',
};
