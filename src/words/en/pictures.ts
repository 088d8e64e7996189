import { inSentence } from '#words/in-sentence.ts';
import { listed, plural } from '../format.ts';

/** Says what stands at every picture. */
export const pictureWords = {
  asList: 'The same as a list',
  /** A title as a sentence of its own, before what is said about it. */
  sentence: (title: string) => (/[.?!”]$/.test(title) ? title : `${title}.`),
  phase: (phase: string, title: string) => `${phase}: ${title}`,
  goOn: (number: number) => `Go on with ${number}`,
  goOnWhen: (when: string, number: number) => `${capital(when)}: go on with ${number}`,
  partWhen: (when: string, title: string) => `${capital(when)}: ${title}`,
  spans: (labels: readonly { look: string | undefined; label: string }[]) =>
    labels.map(({ look, label }) => (look === undefined ? `${label}.` : `${look}: ${label}.`)).join(' '),
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Says what the picture of the routes' deadlines says. */
export const clocksPicture = {
  title: 'How long each route takes at most',
  description:
    'A bar for each approval route, in working days from the day after a complete request. The list below has the same numbers.',
  caption:
    'Working days from the day after a complete request. If you need several routes, they run in parallel, and the slowest sets the date.',
  /** Working days, at the end of a bar. */
  days: (count: number) => plural(count, { one: '# day', other: '# days' }),
  sent: 'Sent',
  weeks: (count: number) => plural(count, { one: '# week', other: '# weeks' }),
};

/** Says what the picture of the ways into training data says. */
export const contaminationPicture = {
  title: (count: number) => `${count} paths and the places they reach`,
  description: (reached: readonly { count: number; name: string }[]) =>
    `Lines lead from each path to its destinations: ${listed(
      reached.map(({ count, name }) => `${count} reach ${inSentence(name)}`),
      'and',
    )}. The list below names them path by path.`,
  caption: (count: number) =>
    `${count} paths by which outside output reaches the data that makes or judges a model. Follow a line to the right: a point marks each destination that the path reaches.`,
  reaches: (names: readonly string[]) => `Reaches ${listed(names.map(inSentence), 'and')}.`,
  destinations: {
    'pre-training': { name: 'Pre-training', short: 'pre' },
    'post-training': { name: 'Post-training', short: 'post' },
    rewards: { name: 'Rewards', short: 'rew.' },
    evaluation: { name: 'Evaluation', short: 'eval.' },
  },
  sourceKinds: {
    'everyday-writing': 'Everyday writing that a data job reads later',
    'tool-traces': 'Traces that tools leave behind',
    'direct-authoring': 'Direct authoring',
    'from-outside': 'What arrives from outside the company',
  },
};

/** Says what the picture of where output gets in says. */
export const destinationsPicture = {
  title: 'Where outside output gets in',
  description: (models: readonly string[]) =>
    `Our work goes into a repository, a training run reads the repository, and our model comes out of the run: ${listed(models, 'and')}. Output of an outside model can get in at each of these. The list below has the verdict for each use.`,
  caption: (tool: string, data: string, division: string) =>
    `The answers for ${tool}, with ${inSentence(data)} data in ${division}. A bar is a closed gate; a dashed line opens when somebody has said yes. Each use leads to its answer.`,
  plan: (tool: string, plan: string) => `${tool}, ${plan}`,
  source: {
    title: 'An outside model writes something',
    text: 'Code, tests, text, tasks, labels, an idea. Where it goes decides.',
  },
  stations: {
    work: { title: 'Your work', text: 'Shipped, or read and discarded.' },
    repository: { title: 'Repository', text: 'A training run reads it.' },
    'training-run': { title: 'Training run', text: 'Learns from what it is given.' },
    evaluation: { title: 'Our model', text: 'Selected on its evaluation results.' },
  },
};

/** Says what the picture of how long texts are kept says. */
export const keptTextPicture = {
  title: "What happens to a session's text",
  description:
    'Two bars for each tool, in days from the session: how long the text is kept where we can read it, and how long by the provider. The list below has the same numbers.',
  caption: (ownPeriod: string | undefined) =>
    `With default settings, on plans for work. Filled: a copy that we can read. Outlined: the provider's copy. What ends before the broken line at 90 days is missing from a review of three months.${ownPeriod === undefined ? '' : ` The last broken line is the ${ownPeriod} that we keep sessions.`}`,
  readable: 'We can read it',
  atProvider: 'The provider has it',
  noneReadable: 'none that we can read',
  noneAtProvider: 'none at the provider',
  untilDeleted: 'until deleted',
  days: (count: number) => `${count} days`,
  session: 'Session',
  review: (days: number) => `${days}: review`,
  own: (days: number) => `${days}: ours`,
};

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Says what a time line says. */
export const timeLinePicture = {
  description: 'Each event is shown on a scale of months. The table below has the same, with its sources.',
  caption: (title: string) => `${title}. A bar stands for a stretch of time, or for a day that is not known exactly.`,
  /** A month, 1 to 12, at the scale; with its year where one is given. */
  month: (month: number, year: string | undefined) =>
    `${MONTHS[month - 1] ?? ''}${year === undefined ? '' : ` ${year}`}`,
};
