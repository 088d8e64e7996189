import type { Phrase } from './phrase.ts';

/** Turns of phrase that a native engineer would not use, in texts that bind as well, each with what to write instead. */
export const FOREIGN_PHRASES: Phrase[] = [
  {
    // "Nobody is exempt, whoever asks" is ordinary English.
    pattern: /(?<!, )\bwhoever\b/gi,
    instead: 'name the people: "anyone who", "the person who", or "you"',
    reason: 'it hides who acts',
    example: 'Whoever labels the commit signs it.',
  },
  {
    pattern: /\bbeforehand\b/gi,
    instead: 'write "first", "in advance", or "pre-approval"',
    reason: 'it trails behind the noun that it belongs to',
    example: 'An approval beforehand is needed.',
  },
  {
    pattern:
      /(?<=^|[.:;!?*] )(?:Add|Ask|Give|Have|Keep|Leave|Make|Name|Print|Put|Quote|Rewrite|Set|Take|Use|Write) (?:no|neither|nobody)\b/g,
    instead: 'write "Do not …"',
    reason: 'the verb promises something that the next word takes back',
    example: 'Set no timer.',
  },
  {
    pattern: /\b(?:stands?|stood) (?:at the|beside|before every|in (?:one|a document|the same))\b/gi,
    instead: 'write "is", "are" or "is shown"',
    reason: 'texts and tables do not stand',
    example: 'The text stands in the same file.',
  },
  {
    pattern: /\b(?:lie|lies) (?:in|under|outside|below|above|encrypted)\b/gi,
    instead: 'write "is", "are" or "are kept"',
    reason: 'files and answers do not lie anywhere',
    example: 'Sessions lie under the home folder.',
  },
  {
    pattern: /\bholds? (?:no|an? error|internal|customer|restricted|tasks|graders|credentials)\b/gi,
    instead: 'write "has no", "contains no" or "controls no"',
    reason: 'nobody grips anything',
    example: 'The log holds no prompts.',
  },
  {
    pattern: /\b(?:breach with a witness|birthday of|mean(?:t)? to move|holds? the work up)\b/gi,
    instead: 'say plainly what happens',
    reason: 'a picture makes the reader stop',
    example: 'A birthday of the course is no reason.',
  },
  {
    pattern: /\bseldom\b/gi,
    instead: 'write "rarely"',
    reason: 'it is a word of books',
    example: 'A mark seldom names the model.',
  },
  {
    pattern: /\b(?:the same|this) holds\b/gi,
    instead: 'write "applies", "the same goes for" or "is true of"',
    reason: 'rules and facts do not hold anything',
    example: 'The same holds for open datasets.',
  },
  {
    pattern: /\b(?:is|are) no (?:proof|substitute|shelter|evidence|excuse|part|source|reviewer|permission)\b/gi,
    instead: 'write "does not prove", "does not replace" or "is not"',
    reason: 'a verb says it plainly',
    example: 'A permissive licence is no proof of a clean origin.',
  },
  {
    pattern: /\b(?:cases?|questions?|gates?|uses?|doors?) (?:stays?|remains?) (?:open|closed)\b/gi,
    instead: 'write "is still allowed" or "is still forbidden"',
    reason: 'a reader has to guess what is open',
    example: 'Two uses stay open.',
  },
  {
    pattern: /\bbeside\b/gi,
    instead: 'write "next to" or "with"',
    reason: 'it is a word of books',
    example: 'Note the day beside it.',
  },
  {
    pattern:
      /\bask (?:all|several|both)(?: the)? routes?\b|\blongest clock\b|\bclocks? (?:runs? out|of (?:the|a) route)\b/gi,
    instead: 'write "send all requests", "slowest route" or "deadline"',
    reason: 'you ask people, and deadlines are what passes',
    example: 'Ask all routes on one day.',
  },
  {
    pattern: /\bspeaks? of\b/gi,
    instead: 'write "mentions", "names" or "describes"',
    reason: 'texts do not speak',
    example: 'The terms speak of third parties.',
  },
  {
    pattern: /\bin (?:an? )?\w+ of (?:its|their) own\b/gi,
    instead: 'write "in a separate …"',
    reason: 'it leaves open what it is separate from',
    example: 'Graders are in repositories of their own.',
  },
  {
    pattern: /\bit is (?:written|known) (?:whose|whether|for|how)\b/gi,
    instead: 'say who knows it, or where it is written',
    reason: 'it hides who acts',
    example: 'For each tool it is known whether the model can change.',
  },
  {
    pattern: /\bin so many words\b|\bwithout (?:our|its|their) doing\b|\beach have a say\b/gi,
    instead: 'say it plainly',
    reason: 'a picture makes the reader stop',
    example: 'The model can change without our doing.',
  },
  {
    pattern: /\b(?:somebody|someone|a person|people) (?:is|are) \w+ who\b/gi,
    instead: 'put the words with "who" next to the person: "a named person reads it"',
    reason: 'the reader waits for who it is',
    example: 'Somebody is named who reads the result.',
  },
  {
    pattern: /(?<=^|[.:;!?] )(?:Allowed|Approved|Excluded|Exempt|Forbidden|Prohibited|Required) (?:is|are)\b/g,
    instead: 'begin with what it is about: "Our own models are approved"',
    reason: 'the order of the words is German',
    example: 'Approved are our own models.',
  },
  {
    pattern: /\b(?:can|may|could) (?:enter|open|read|reach|see|use|write) no\b/gi,
    instead: 'write "can\'t … any"',
    reason: 'the verb promises something that the next word takes back',
    example: 'A tool can open no restricted data.',
  },
  {
    pattern: /\bputs? (?:[\w'’]+,? ){1,8}to (?:the )?decision page\b/gi,
    instead: 'write "look it up on the decision page"',
    reason: 'you put questions to people',
    example: 'Put your question to the decision page.',
  },
  {
    pattern: /\banswer (?:as a tool|with (?:this|the \w+) plan|for that model)\b/gi,
    instead: 'write "choose"',
    reason: 'people choose a tool or a plan from a list',
    example: 'Answer with the Free plan.',
  },
  {
    pattern: /\blook (?:whose|whether|who)\b|\bpaid by you\b|\bfrom when to when\b|\bthen ask, do not\b/gi,
    instead: 'write "see whose", "check whether", "paid for by you", "start and end dates" or "do not … anyone"',
    reason: 'no native speaker says it',
    example: 'Look whose workspace it shows.',
  },
  {
    pattern: /\bcontrols? no\b|\bfeeds? no\b|\breceives? no weights\b|\bnames no (?:model|person|plan|tool)\b/gi,
    instead: 'write "do not control any", "is not used for", "do not get" or "does not name"',
    reason: 'the verb promises something that the next word takes back',
    example: 'We control no settings of it.',
  },
  {
    pattern: /\bmodels? of (?=\p{Lu})/gu,
    instead: 'write "a model from …"',
    reason: 'a model comes from its maker',
    example: 'It can answer with a model of Acme.',
  },
];
