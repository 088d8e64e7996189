import { FOREIGN_PHRASES } from './foreign-phrases.ts';
import type { Phrase } from './phrase.ts';

const LEAVE_OUT = 'leave it out';
const JUDGES = 'what is plain to the writer need not be plain to the reader';
const LONG = 'a shorter word says the same';
const HYPE = 'it praises and says nothing';
const BRITISH = 'we write British English';

/** Words for every text. Adding one here is enough to have it found. */
const PLAIN_WORDS: Phrase[] = [
  { pattern: /\bsimpl[ey]\b/gi, instead: LEAVE_OUT, reason: JUDGES, example: 'Simply add the label.' },
  {
    pattern: /\bjust\b(?! (?:as|before|after|above|below)\b)/gi,
    instead: LEAVE_OUT,
    reason: 'it fills a gap',
    example: 'You just add the label.',
  },
  {
    pattern: /\beas(?:y|ily)\b/gi,
    instead: 'say how long it takes, or what it needs',
    reason: JUDGES,
    example: 'It is easy to check.',
  },
  {
    pattern: /\b(?:obviously|obvious|clearly|of course|needless to say)\b/gi,
    instead: LEAVE_OUT,
    reason: JUDGES,
    example: 'This is obviously wrong.',
  },
  { pattern: /\butili[sz]\w+/gi, instead: 'write "use"', reason: LONG, example: 'Teams utilise the tool.' },
  { pattern: /\bleverag\w+/gi, instead: 'write "use"', reason: LONG, example: 'Leverage the new model.' },
  {
    pattern: /\bfacilitat\w+/gi,
    instead: 'write "help" or "make possible"',
    reason: LONG,
    example: 'It facilitates review.',
  },
  {
    pattern: /\bin order to\b/gi,
    instead: 'write "to"',
    reason: LONG,
    example: 'In order to label a commit, add a trailer.',
  },
  { pattern: /\bprior to\b/gi, instead: 'write "before"', reason: LONG, example: 'Ask prior to starting.' },
  {
    pattern: /\bdue to the fact that\b/gi,
    instead: 'write "because"',
    reason: LONG,
    example: 'Due to the fact that it is closed, ask.',
  },
  {
    pattern: /(?<=^|[.:;] )note that\b/gi,
    instead: LEAVE_OUT,
    reason: 'whoever reads it notes it',
    example: 'Note that it expires.',
  },
  { pattern: /\bplease\b/gi, instead: LEAVE_OUT, reason: 'a rule does not plead', example: 'Please ask first.' },
  {
    pattern: /\b(?:and\/or|he\/she|s\/he)\b/gi,
    instead: 'choose one, or name both',
    reason: 'nobody can read it aloud',
    example: 'Ask the lead and/or the owner.',
  },
  {
    pattern: /\be\.\s?g\.|\bi\.\s?e\.|\betc\b\.?|\bet al\b\.?|\bvia\b|\bviz\b/gi,
    instead: 'write "for example", "that is", "and others", "through", or name the rest',
    reason: 'not everybody has Latin',
    example: 'Ask a person, e.g. the lead.',
  },
  {
    pattern: /\b(?:click here|click on|clicking)\b/gi,
    instead: 'name what the link leads to',
    reason: 'some readers see only the link, and some have no mouse',
    example: 'Click here for the form.',
  },
  {
    pattern:
      /\b(?:robust|seamless\w*|crucial\w*|delve\w*|cutting-edge|state-of-the-art|best practices?|holistic\w*|synerg\w+)\b/gi,
    instead: 'say what it does, in numbers if there are any',
    reason: HYPE,
    example: 'A robust process.',
  },
  {
    pattern: /—/g,
    instead: 'use a full stop, a comma or a colon',
    reason: 'one sentence has become two',
    example: 'Ask first — always.',
  },
];

/** American spellings that a British dictionary accepts as well. */
const SPELLINGS: Phrase[] = [
  {
    pattern: /\b(?!(?:re)?siz|priz|seiz|capsiz)\w{2,}iz(?:e[ds]?|ers?|ing|ations?|ational|able)\b/gi,
    instead: 'spell it with "is"',
    reason: BRITISH,
    example: 'The organization decides.',
  },
  {
    pattern: /\b\w+lyz(?:e[ds]?|ers?|ing)\b/gi,
    instead: 'spell it with "lys"',
    reason: BRITISH,
    example: 'We analyzed the logs.',
  },
  {
    pattern: /\blicenses?\b/gi,
    instead: 'write "licence" for the thing; "licensed" is right',
    reason: BRITISH,
    example: 'Read the license.',
  },
];

export const PHRASES: Phrase[] = [...PLAIN_WORDS, ...FOREIGN_PHRASES, ...SPELLINGS];
