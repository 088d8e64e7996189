import { formatNumber, plural } from '../format.ts';

/** Says what the search page, the search dialog and the index from A to Z say before anybody searches. */
export const searchWords = {
  title: 'Search',
  lead: 'Find a tool, a rule, a question, a term or a chapter; or look it up by its name, from A to Z.',
  field: 'Search the handbook',
  submit: 'Search',
  needsScript: 'Searching needs JavaScript. The index does not.',
  aToZ: 'From A to Z',
  letters: 'Letters',
  names: (count: number) => `${formatNumber(count)} names, a page for each letter.`,
  letterTitle: (letter: string) => `From A to Z: ${letter}`,
  letterLead: (letter: string) => `Tools, rules, questions, terms and pages whose names begin with ${letter}.`,
  countsOfKinds: 'How many of each kind',
  ask: <T>(name: string, where: T) => [`Ask the ${name}: `, where],
  whatPolicySays: 'What does the policy say?',
  elsewhere: <T>(index: (text: string) => T) => [
    'The ',
    index('index from A to Z'),
    ' lists every page, rule and term.',
  ],
  mostAsked: 'Most asked',
  decide: 'May I use this tool?',
  decideAbout: 'Four choices give the answer.',
  aToZAbout: 'Every page, rule and term by its name.',
  priorities: { high: 'high priority', medium: 'medium priority', low: 'low priority' },
  minutes: (count: number) => plural(count, { one: '# minute', other: '# minutes' }),
};

/** Says in the index what a name leads to. */
export const indexKinds = {
  page: 'page',
  chapter: 'chapter',
  tool: 'tool',
  check: 'check',
  checklist: 'checklist',
  'training-path': 'training path',
  faq: 'question',
  rule: 'rule',
  term: 'term',
  see: (name: string) => `see ${name}`,
};
