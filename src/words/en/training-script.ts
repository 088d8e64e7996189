import { formatNumber } from '../format.ts';

/** A number with its noun. Scripts of training paths have few bytes left, and English needs no more than this. */
const counted = (count: number, noun: string) => `${formatNumber(count)} ${noun}${count === 1 ? '' : 's'}`;

/** Says what a training path says while somebody works on it. */
export const trainingScriptWords = {
  noRecord: 'The completion record could not be loaded: load the page again.',
  checkAnswer: 'Check my answer',
  chooseFirst: 'Choose an answer first.',
  right: 'Right.',
  notRight: 'Not right.',
  outdated: 'The right answer here has changed since you answered. Answer it again.',
  situations: 'Situations',
  testedOut: 'tested out',
  testedOutStep: 'tested out, no need to read it',
  done: 'done',
  part: (done: number, of: number) => `${formatNumber(done)} of ${formatNumber(of)}`,
  previousSituation: 'Previous situation',
  nextSituation: 'Next situation',
  previous: (title: string) => `Previous step: ${title}`,
  next: (title: string) => `Next step: ${title}`,
  allSteps: 'All steps',
  step: (number: number, of: number, title: string) => `Step ${formatNumber(number)} of ${formatNumber(of)}: ${title}`,
  cleared: 'Your answers and marks on this path are cleared.',
  openAgain: 'The scenarios that you missed are open again.',
  read: (title: string) => `Read: ${title}`,
  scenario: (title: string) => `Scenario: ${title}`,
  item: (list: string, item: string) => `${list}: ${item}`,
  rule: (id: string) => `Rule ${id}`,
  record: 'Completion record',
  yourRecord: 'Your completion record',
  continue: (title: string) => `Continue: ${title}`,
};

/** Says how far somebody is on a path: when the page is built, and after every answer. */
export const pathStandingWords = {
  done: 'Everything this path requires is done.',
  steps: (done: number, of: number, minutesLeft: number) =>
    `${formatNumber(done)} of ${counted(of, 'step')} done${minutesLeft > 0 ? ` · about ${counted(minutesLeft, 'minute')} left` : ''}`,
  /** Of scenarios: `redLines` of those that a red line decides. */
  score: (
    { answered, right, of }: { answered: number; right: number; of: number },
    percent: number,
    redLines: { right: number; of: number },
  ) =>
    `${formatNumber(answered)} of ${counted(of, 'scenario')} answered, ${formatNumber(right)} right at the first attempt. Needed: ${percent} % right at the first attempt${redLines.of > 0 ? `, and every red-line scenario right in the end (${formatNumber(redLines.right)} of ${formatNumber(redLines.of)})` : ''}.`,
  open: (title: string) => `Open: ${title}.`,
  tooLow: (right: number, of: number, percent: number) =>
    `${formatNumber(right)} of ${formatNumber(of)} scenarios were right at the first attempt; ${percent} % are needed. Read what you missed, then answer those again.`,
  redLinesWrong: (count: number) =>
    `${counted(count, 'red-line scenario')} not right yet: try again until ${count === 1 ? 'it is' : 'they are'}.`,
};
