import { inSentence } from '#words/in-sentence.ts';

/** Says what the table of routes in a picture says. */
export const routesTable = {
  headings: ['Route', 'Who decides', 'Working days'] as [string, string, string],
  /** A heading and another in one cell, where there is little room. */
  headingsInOne: (route: string, decides: string) => `${route} · ${inSentence(decides)}`,
  inWorkingDays: (decides: string, days: number) => `${decides}, ${days} working days.`,
};

/** Says what the picture of how rules become one answer says. */
export const precedencePicture = {
  title: 'How rules become one answer',
  description:
    'The rules that cover a question, less those that an exception replaces, are asked in turn for a prohibition, an approval and a permission. The list below says the same.',
  caption: 'How rules become one answer: the strictest rule that is left decides.',
  covers: {
    title: 'Collect the rules',
    text: 'Every rule in force that covers your division, tool and plan, data and use.',
  },
  replaced: {
    title: 'Remove what is replaced',
    text: 'A rule does not count where an exception in force names it. Nothing replaces a red line.',
  },
  prohibition: {
    title: 'Is a prohibition left?',
    text: 'A red line, or another rule that says no.',
    answer: 'The answer is no. There is nothing to fulfil.',
  },
  approval: {
    title: 'Is an approval rule left?',
    text: 'A rule that sends you to a route before you start.',
    answer: 'Send all requests together. The slowest route counts.',
  },
  condition: {
    title: 'Is a permission left, and a condition with it?',
    text: 'Any rule that is left may add one.',
    answer: 'Go ahead once you meet every one.',
  },
  permission: {
    title: 'Is a permission left?',
    text: 'It names your tool or its kind, your data and your use.',
    answer: 'Go ahead.',
  },
  gap: (where: string) => `That is not a yes. Ask ${where}.`,
  yes: 'yes',
  no: 'no',
};
