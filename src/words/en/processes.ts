import { inSentence } from '#words/in-sentence.ts';

/** Says what the picture of an approval says. Of a period there may be none. */
export const approvalPicture = {
  title: 'The approval process',
  description:
    'From a question through its verdict, the request and the routes with their deadlines to a written answer. The list below says the same.',
  caption:
    'From your question to a written answer. Only “ask first” leads to a request; if the deadline passes, somebody else decides.',
  question: { title: 'Put your question to the decision page', text: 'Division, tool and plan, data, use.' },
  allowed: 'Go ahead.',
  conditional: 'Go ahead once you meet every one.',
  approval: 'Do not start yet.',
  prohibited: 'There is nothing to request.',
  askFirst: 'ask first',
  request: {
    title: 'Request, one for each route',
    text: 'Tool, plan and models. Repository and data. Where the output goes. Whose idea it is, who reads and signs. How the output could be removed later. From when to when.',
  },
  complete: 'complete',
  routes: {
    title: 'The route’s deadline runs',
    text: (missingPart: string | undefined) =>
      `It counts from the next working day. ${missingPart ? `If something is missing, we tell you within ${missingPart}. ` : ''}You need every route in your answer; the slowest sets your date.`,
  },
  headings: ['Route', 'Who decides', 'Working days'] as [string, string, string],
  /** A heading and another in one cell, where there is little room. */
  headingsInOne: (route: string, decides: string) => `${route} · ${inSentence(decides)}`,
  inWorkingDays: (decides: string, days: number) => `${decides}, ${days} working days.`,
  inTime: 'in time',
  deadlinePasses: 'deadline passes',
  late: {
    title: 'Late is never a yes',
    text: 'The request moves on to the role that the route names. Use the alternatives meanwhile.',
  },
  answer: { title: 'Written answer, criterion by criterion', text: 'Nobody decides their own request.' },
  granted: {
    title: 'Granted',
    text: (longest: string | undefined) =>
      `Covers the people, repository, model and dates you named${longest ? `, ${longest} at most` : ''}. A change needs a new request.`,
  },
  limits: { title: 'Granted with limits', text: 'The same, but only within the limits in the answer.' },
  refused: { title: 'Refused', text: 'Change what failed, then ask again. The same request is still refused.' },
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

/** Says what the picture of an incident says. Of a period there may be none. */
export const incidentPicture = {
  title: 'An incident, from the first hour to its closing',
  description:
    'Five steps in the first hour, a class on the first day, then one of four outcomes, four checks and two signatures. The list below says the same.',
  caption: 'An incident from the first doubt until it is closed. Nothing is deleted on the way.',
  firstHour: 'First hour',
  firstDay: 'First day',
  closing: 'Closing',
  doubt: {
    title: '“I think output got into a dataset.”',
    text: (where: string, period: string | undefined) =>
      `A doubt is enough. Tell ${where} ${period ? `within ${period}` : 'at once'}.`,
  },
  stop: { title: 'Stop the tool', text: 'And your jobs that copy from the place.' },
  report: { title: 'Report', text: 'What, by which model, where, since when, what runs on it.' },
  freeze: { title: 'Freeze the version', text: 'The data owner pins it and blocks reads.' },
  halt: { title: 'Halt clean-up', text: 'Some tools erase their own logs.' },
  times: { title: 'Write it down', text: 'Times, what you saw, what you did.' },
  case: {
    title: 'A case lead writes down the class',
    text: (period: string | undefined) =>
      `And the teacher and its terms, the amount, every copy, and what has to wait${period ? `, within ${period}` : ''}.`,
  },
  classA: { title: 'Class A', text: 'In a training or evaluation artefact.' },
  classB: { title: 'Class B', text: 'On the ingest list, not yet used.' },
  classC: { title: 'Class C', text: 'In a repository that is not on the list.' },
  classD: { title: 'Class D', text: 'Unknown. It stays D until somebody has looked.' },
  knownClass: 'A, B or C',
  outcome: {
    title: 'One outcome for each artefact',
    text: 'The data owner and legal counsel choose it together, in writing.',
  },
  retrain: { title: 'Retrain or re-run', text: 'For class A, when a model or a score depends on it.', when: 'class A' },
  rebuild: { title: 'Remove and rebuild', text: 'Usual for class B and for evaluations.', when: 'class B' },
  relabel: { title: 'Relabel and keep out', text: 'Usual for class C.', when: 'class C' },
  keep: {
    title: 'Keep, with reasons',
    text: 'Only where the terms permit it and no red line covers it.',
    when: 'any, rarely',
  },
  checks: {
    title: 'Four checks',
    text: 'No further copies. Scores and reports corrected. Statements about our data still true. A control has changed.',
  },
  signed: {
    title: 'Signed by the data owner and the policy owner',
    text: 'Neither may be the person whose work caused it.',
  },
};
