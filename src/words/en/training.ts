import { formatNumber, listed, plural } from '../format.ts';

const minutes = (count: number) => plural(count, { one: '# minute', other: '# minutes' });
const steps = (count: number) => plural(count, { one: '# step', other: '# steps' });
const days = (count: number) => plural(count, { one: '# day', other: '# days' });

/** Says what the list of training paths says. */
export const trainingWords = {
  lead: (paths: number, situations: number) =>
    `${plural(paths, { one: '# path', other: '# paths' })} by role, with ${plural(situations, { one: '# situation', other: '# situations' })} to decide. What is right in each is computed from the policy, so the training cannot contradict it.`,
  aliases: ['training paths', 'courses', 'scenarios', 'quiz', 'completion record'],
  scenariosFirst: 'Start with the scenarios',
  ofPath: (title: string) => ` (${title})`,
  whoMust: 'Who must take it',
  who: (roles: readonly string[], divisions: readonly string[]) =>
    divisions.length > 0 ? `${roles.join(', ')} in ${listed(divisions, 'and')}` : roles.join(', '),
  byWhen: 'By when',
  within: (count: number) => `Within ${days(count)} of joining or taking on the role`,
  howLong: 'How long',
  about: (time: number, count: number) =>
    `About ${minutes(time)}, in ${steps(count)} and in as many sittings as you like`,
  before: 'Before it',
  beforeIt: (titles: readonly string[]) => titles.join(', '),
  finishedWhen: 'Finished when',
  finished: (percent: number, scenarios: number, hasRedLines: boolean) =>
    `Every required step is done, ${percent} % of ${plural(scenarios, { one: '# scenario', other: '# scenarios' })} were right at the first attempt${hasRedLines ? ', and those about red lines are right in the end' : ''}`,
  howItWorks: 'How it works',
  howItWorksText:
    'Your place and your answers stay in your browser, on your device; nothing is sent anywhere. When you finish a path, you make a completion record: a small file with your handle, the policy version and what you agreed to. It counts once it is merged into the repository.',
  whoHasCompleted: 'Who has completed what',
  backToTraining: 'Back to the training:',
  stepOf: (path: string, number: number) => `${path}, step ${formatNumber(number)}`,
};

/** Says what the page of a path and its steps say. */
export const pathPageWords = {
  about: (who: string, count: number, time: number, within: number) =>
    `For: ${who} · ${steps(count)}, about ${minutes(time)} · due within ${days(within)} of joining`,
  after: <T>(path: T) => [' · after ', path],
  howThisWorks: 'How this works',
  howThisWorksText:
    'Take the steps in any order, and stop when you like. If you already know the policy, answer the scenarios first: you can skip a chapter whose scenarios you get right at the first attempt. The answers are on this page. This is for learning; it isn’t an exam.',
  needsScript:
    'Keeping your place and checking answers need JavaScript. Without it you can still read everything, with each answer behind its question.',
  stepsDone: 'Steps done',
  firstStep: (of: number) => `Step 1 of ${formatNumber(of)}`,
  steps: 'Steps',
  minutes: (count: number, isOptional: boolean) => `${formatNumber(count)} min${isOptional ? ', optional' : ''}`,
  kinds: { read: 'Read', scenarios: 'Decide', checklist: 'Check yourself', acknowledge: 'Agree' },
  step: (number: number, kind: string, isOptional: boolean) =>
    `Step ${formatNumber(number)} · ${kind}${isOptional ? ' · optional' : ''}`,
  back: 'Back',
  next: 'Next',
  export: 'Export my training',
  read: (title: string) => `Read “${title}”`,
  haveRead: 'I have read it',
  goThrough: (title: string) => `Go through “${title}”`,
  listDone: 'The step is done when every item says done, in progress or not applicable.',
  agree: (rule: string) => `I have read ${rule} and agree to it`,
};

/** Says what a scenario asks, and what its answer is. */
export const scenarioWords = {
  asks: {
    verdict: 'What does the policy say?',
    conditions: 'Which conditions apply? Choose all of them.',
    spot: 'In which step does outside output reach our data?',
  },
  parts: { tool: 'Tool', division: 'Division', data: 'Data', use: 'Use' },
  plan: (tool: string, plan: string) => `${tool}, ${plan}`,
  answer: 'The answer, and why',
  between: '; ',
  opens: (id: string, name: string) => `This opens the path ${id}, ${name}.`,
  ruleTitle: (title: string) => `${title}.`,
  verdict: (verdict: string) => `The verdict is: ${verdict}.`,
  tempting: <T>(answer: T) => [answer, '?'],
  readOn: <T>(chapter: T) => ['Read on: ', chapter],
};

/** Says what the completion record of a path asks for and what it is. */
export const completionPanelWords = {
  heading: 'Your completion record',
  onceDone: 'You can make it once everything required is done.',
  answerMissed: 'Answer the missed scenarios again',
  agree: 'I agree to this statement',
  handle: 'Your handle on the git host, without @',
  noName: 'The record contains no name or email address.',
  make: 'Make my completion record',
  older: <T>(version: number, changes: (text: string) => T) => [
    `Your record is of policy version ${version}. `,
    changes('Read what changed since'),
    ' and agree to that; the rest is done.',
  ],
  olderIsCurrent: (version: number) =>
    `Your record is of policy version ${version}. Nothing that it is about has changed in meaning since: it stays current.`,
  sheet: (handbook: string) => `${handbook}, completion record`,
  untilMerged: 'Until the record is merged into the repository, it is only your own statement, on this device.',
  add: <T>(desk: T) => [
    'Add it there in a merge request of your own; or download it and send the file, as it is, to ',
    desk,
    ', who adds it for you.',
  ],
  merged: <T>(status: (text: string) => T) => ['Merged records are listed on ', status('who has completed what'), '.'],
  addToRepository: 'Add it to the repository',
  download: 'Download it',
  copy: 'Copy the record',
  print: 'Print',
  place: <T>(file: T) => ['Its place in the repository: ', file],
  asFile: 'The record as a file',
  record: 'The completion record',
  anew: 'Make it anew',
};
