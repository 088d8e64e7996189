/** Says what the decision page says before anybody has chosen. */
export const decideWords = {
  titleComing: (day: string) => `May I use this tool from ${day} on?`,
  titlePast: (version: number, day: string) => `Might I use this tool by version ${version}, from ${day} on?`,
  description:
    'Four choices give the answer: the verdict, its conditions, who decides and by when, and what to use meanwhile.',
  aliases: ['decide', 'decision page', 'can i use', 'ask'],
  lead: <T>(several: (text: string) => T) => [
    'Four choices give the answer for today. Paste its address into a review. For several repositories, ',
    several('compare the verdicts in one table'),
    '.',
  ],
  leadPast: <T>(several: (text: string) => T) => [
    'Four choices give the answer, for the time of that version. The address carries it: paste it into a review. For several repositories, ',
    several('compare the verdicts in one table'),
    '.',
  ],
  coming: <T>(version: (text: string) => T, number: number, day: string) => [
    'These answers are by ',
    version(`version ${number} of the policy`),
    `, in effect from ${day}.`,
  ],
  past: <T>(version: (text: string) => T, number: number) => [
    'This page answers for the past, by ',
    version(`version ${number} of the policy`),
    '.',
  ],
  askForToday: 'Ask for today',
  announced: <T>(version: (text: string) => T, number: number, day: string) => [
    `From ${day}, `,
    version(`version ${number} of the policy`),
    ' decides.',
  ],
  askAlready: 'Ask it already',
  division: { title: '1. Who owns the work?', legend: 'Who owns the work?' },
  remember: 'Remember my division on this device',
  tool: { title: '2. Which tool, on which plan?', legend: 'Which tool?' },
  change: 'change',
  findTool: 'Find a tool, a maker or a client',
  unlisted: 'Name it below; it has a rule of its own.',
  unlistedName: 'Name of a tool that is not listed',
  plan: (tool: string) => `Which plan of ${tool}?`,
  planUnknown: 'You will see what each plan would mean.',
  data: {
    title: '3. What is the most sensitive thing it sees?',
    legend: 'What is the most sensitive thing the tool sees?',
  },
  dataUnknown: 'You will see what each class would mean, and how to find out.',
  use: { title: '4. Where does its output go?', legend: 'Where does the output go?' },
  useUnknown: 'You will see what each use would mean, and how to find out.',
  unknown: 'I don’t know',
  answer: 'Answer',
  toAnswer: 'To the answer',
  stillPossible: 'Still possible',
  withoutScript: 'Find the answer without JavaScript',
  needsScript: <T>(matrix: (text: string) => T, conditions: (text: string) => T, routes: (text: string) => T) => [
    'Choosing needs JavaScript. The same answers are in the tables of each tool and in the ',
    matrix('matrix'),
    ', with ',
    conditions('conditions'),
    ' and ',
    routes('routes'),
    '.',
  ],
};

/** Says on the home page what the decision page asks. */
export const questionBoxWords = {
  division: { label: 'Who owns the work?', first: 'Division' },
  tool: { label: 'Which tool?', first: 'Tool' },
  data: { label: 'What does it see?', first: 'Most sensitive data' },
  use: { label: 'Where does the output go?', first: 'Use' },
  submit: 'Get the answer',
  several: <T>(table: (text: string) => T) => [
    'Several repositories or tools? ',
    table('Put them into one table'),
    '.',
  ],
};
