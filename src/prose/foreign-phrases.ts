import type { Phrase } from './phrase.ts';

/** Texts whose wording binds nobody; rules, conditions and checklists change with a version of the policy. */
const WORDING_IS_FREE =
  /^(?:handbook|faq|checks|glossary|terms|sources|paths|tools|public-policies|training\/scenarios)\//;

/** Turns of phrase that a native engineer would not use, each with what to write instead. */
export const FOREIGN_PHRASES: Phrase[] = [
  {
    // "Nobody is exempt, whoever asks" is ordinary English.
    pattern: /(?<!, )\bwhoever\b/gi,
    only: WORDING_IS_FREE,
    instead: 'name the people: "anyone who", "the person who", or "you"',
    reason: 'it hides who acts',
    example: 'Whoever labels the commit signs it.',
  },
  {
    pattern: /\bbeforehand\b/gi,
    only: WORDING_IS_FREE,
    instead: 'write "first", "in advance", or "pre-approval"',
    reason: 'it trails behind the noun that it belongs to',
    example: 'An approval beforehand is needed.',
  },
  {
    pattern:
      /(?<=^|[.:;!?*] )(?:Add|Ask|Give|Have|Keep|Leave|Make|Name|Print|Put|Quote|Rewrite|Set|Take|Use|Write) (?:no|neither|nobody)\b/g,
    only: WORDING_IS_FREE,
    instead: 'write "Do not …"',
    reason: 'the verb promises something that the next word takes back',
    example: 'Set no timer.',
  },
  {
    pattern: /\b(?:stands?|stood) (?:at the|beside|before every|in (?:one|a document|the same))\b/gi,
    only: WORDING_IS_FREE,
    instead: 'write "is", "are" or "is shown"',
    reason: 'texts and tables do not stand',
    example: 'The text stands in the same file.',
  },
  {
    pattern: /\b(?:lie|lies) (?:in|under|outside)\b/gi,
    only: WORDING_IS_FREE,
    instead: 'write "is", "are" or "are kept"',
    reason: 'files and answers do not lie anywhere',
    example: 'Sessions lie under the home folder.',
  },
  {
    pattern: /\bholds? no\b/gi,
    only: WORDING_IS_FREE,
    instead: 'write "has no", "contains no" or "controls no"',
    reason: 'nobody grips anything',
    example: 'The log holds no prompts.',
  },
  {
    pattern: /\b(?:breach with a witness|birthday of|mean(?:t)? to move|holds? the work up)\b/gi,
    only: WORDING_IS_FREE,
    instead: 'say plainly what happens',
    reason: 'a picture makes the reader stop',
    example: 'A birthday of the course is no reason.',
  },
  {
    pattern: /\bseldom\b/gi,
    only: WORDING_IS_FREE,
    instead: 'write "rarely"',
    reason: 'it is a word of books',
    example: 'A mark seldom names the model.',
  },
  {
    pattern: /\b(?:the same|this) holds\b/gi,
    only: WORDING_IS_FREE,
    instead: 'write "applies", "the same goes for" or "is true of"',
    reason: 'rules and facts do not hold anything',
    example: 'The same holds for open datasets.',
  },
  {
    pattern: /\b(?:is|are) no (?:proof|substitute|shelter|evidence|excuse)\b/gi,
    only: WORDING_IS_FREE,
    instead: 'write "does not prove", "does not replace" or "is not"',
    reason: 'a verb says it plainly',
    example: 'A permissive licence is no proof of a clean origin.',
  },
  {
    pattern: /\b(?:cases?|questions?|gates?|uses?|doors?) (?:stays?|remains?) (?:open|closed)\b/gi,
    only: WORDING_IS_FREE,
    instead: 'write "is still allowed" or "is still forbidden"',
    reason: 'a reader has to guess what is open',
    example: 'Two uses stay open.',
  },
];
