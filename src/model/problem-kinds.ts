/** Describes how bad a problem is: an error stops the build, a warning asks for attention. */
export type Severity = 'error' | 'warning';

interface KindOfProblem {
  severity: Severity;
  /** Where to look, or what to do, in one sentence: printed once under the list for every kind that occurred. */
  remedy: string;
}

/** Every kind of problem that `content/` can have. Reporters only render; nothing else decides severity or remedy. */
export const PROBLEM_KINDS = {
  'unreadable-file': {
    severity: 'error',
    remedy: 'Save it as a plain file of UTF-8 text, without control characters and of at most 1 MiB.',
  },
  'too-complex': {
    severity: 'error',
    remedy:
      'Nobody writes this by hand, and reading it would take minutes: take out what the message names, break long lines, or split the file.',
  },
  'unexpected-file': {
    severity: 'error',
    remedy: 'CONTRIBUTING.md, "Where things are", lists the files that content/ holds.',
  },
  'ignored-file': {
    severity: 'warning',
    remedy: 'Rename it, or take it out of content/: what begins with a dot and README.md are not read.',
  },
  'wrong-file-name': {
    severity: 'error',
    remedy: 'The file name is the permanent id: lower-case words joined by hyphens.',
  },
  'broken-flow': {
    severity: 'error',
    remedy:
      'A flow goes from its first step down to its last, and every step is led to. CONTRIBUTING.md, "Draw a process", shows how.',
  },
  'crowded-flow': {
    severity: 'warning',
    remedy: 'Write fewer or shorter words, or give the step more columns: a picture also has to be read on a phone.',
  },
  'unused-flow': {
    severity: 'warning',
    remedy: 'Show it in a chapter, or delete the file.',
  },
  'merge-conflict': {
    severity: 'error',
    remedy:
      'Where the message names a command, run it, after the other files. Else keep what is right of the two, and remove the three lines of marks (<<<<<<<, =======, >>>>>>>).',
  },
  'yaml-syntax': {
    severity: 'error',
    remedy:
      'Quote text that contains ": " or starts with a special character, and indent with two spaces. The fields of the file are checked once it can be read.',
  },
  'json-syntax': {
    severity: 'error',
    remedy:
      'JSON files are written by npm run publish-version and by the buttons of pages, never by hand: bring back the file as it was written.',
  },
  'missing-front-matter': {
    severity: 'error',
    remedy: 'An .mdx file starts with a line ---, its fields, and another line ---.',
  },
  'mdx-syntax': {
    severity: 'error',
    remedy:
      'Write what the message says; \\< is a plain "<" and \\{ a plain "{". CONTRIBUTING.md, "Text from other programs", has a table.',
  },
  'duplicate-key': { severity: 'error', remedy: 'Keep one of the two; the last one would silently win.' },
  'missing-key': {
    severity: 'error',
    remedy: 'Add the field; editors that read .vscode/settings.json complete it and explain it.',
  },
  'unknown-key': { severity: 'error', remedy: 'Correct the name or remove the field.' },
  'wrong-type': { severity: 'error', remedy: 'Write the kind of value that the field takes.' },
  'forbidden-character': {
    severity: 'error',
    remedy:
      'Delete the character and look at what is left; copied text often brings such characters along. In a file that a page wrote, change the note on the page and export again.',
  },
  'wrong-value': { severity: 'error', remedy: 'Change the value as the message says.' },
  'unknown-value': { severity: 'error', remedy: 'Use one of the allowed values.' },
  'unknown-reference': { severity: 'error', remedy: 'Use the id of an entry that exists, or add the entry.' },
  'duplicate-id': {
    severity: 'error',
    remedy: 'Ids are permanent and used once: give the new entry an id of its own.',
  },
  'duplicate-name': {
    severity: 'error',
    remedy: 'Give one of the two a name that says what sets it apart; a name may change, its id stays.',
  },
  'vanished-id': {
    severity: 'error',
    remedy: 'Ids never disappear: bring the entry back and give it retired: with the date.',
  },
  'unrecorded-id': {
    severity: 'warning',
    remedy: 'Run npm run publish-ids and commit content/published-ids.yaml, so that the ids are protected.',
  },
  'dead-link': {
    severity: 'error',
    remedy:
      'Links inside the handbook start at the root, like /policy/#TOOL-02, and lead to a page and fragment that exist.',
  },
  'left-out': {
    severity: 'error',
    remedy:
      'A part that organization.yaml leaves out has nothing in content/. CONTRIBUTING.md, "Parts that are left out", has the list.',
  },
  'moved-address': {
    severity: 'error',
    remedy:
      'In movedFrom, list addresses where a page was and no page is now; in movedFragments, lead old names of headings to new ones. CONTRIBUTING.md, "Move or rename a page".',
  },
  'forbidden-link': { severity: 'error', remedy: 'Links are relative to the handbook, https: or mailto:.' },
  'missing-image': { severity: 'error', remedy: 'Put the image next to the chapter and refer to it as ./name.png.' },
  'unusable-image': {
    severity: 'error',
    remedy:
      'Open the image in an editor and save it again as PNG, JPEG, WebP, GIF or AVIF with the ending that fits, of at most 1 MiB, 8192 pixels a side and 40 million pixels.',
  },
  'heavy-images': {
    severity: 'error',
    remedy:
      'Make the images smaller: 1440 pixels wide is as sharp as a page shows them, PNG for drawings and screens, JPEG or WebP for photographs. Or show fewer.',
  },
  'moving-image': {
    severity: 'warning',
    remedy: 'Show the steps as still images or as a list.',
  },
  'preview-letters': {
    severity: 'warning',
    remedy: 'Leave it, or give the organisation a `name` in Latin, Greek or Cyrillic letters for the pictures.',
  },
  'low-contrast': {
    severity: 'error',
    remedy:
      'Take the colour that the message names, or another that is darker in the light theme or lighter in the dark one.',
  },
  'missing-look': {
    severity: 'error',
    remedy: 'Put the file into content/looks/, or take its line out of organization.yaml.',
  },
  'unusable-look': {
    severity: 'error',
    remedy:
      'Save the drawing as plain SVG of shapes alone, or as PNG, in the size that CONTRIBUTING.md, "How the site looks", lists.',
  },
  'unusable-font': {
    severity: 'error',
    remedy:
      'Save the font as WOFF2 with the characters that the handbook needs and no others: CONTRIBUTING.md, "Fonts of your own".',
  },
  'missing-letters': {
    severity: 'warning',
    remedy: 'Put them into the font file, or leave it: readers see these characters in a font of their system.',
  },
  'unpublishable-file': {
    severity: 'error',
    remedy:
      'Keep documents, pictures and data in content/public/, and nothing that runs: CONTRIBUTING.md, "Files to download".',
  },
  'taken-address': {
    severity: 'error',
    remedy: 'Put the file into a folder of its own in content/public/, and link to it there.',
  },
  'missing-alternative-text': {
    severity: 'error',
    remedy: 'Say in the square brackets what the image shows: ![what it shows](./image.png).',
  },
  'forbidden-markup': {
    severity: 'error',
    remedy: 'Content consists of Markdown and the components of CONTRIBUTING.md, "Components", and no code.',
  },
  'undefined-reference': {
    severity: 'error',
    remedy:
      'Write [text](address), or add a line of its own to the page, [label]: address. For plain brackets write \\[ and \\].',
  },
  'unclosed-code': {
    severity: 'error',
    remedy: 'End the code block with a line that holds nothing but the marks that began it.',
  },
  'lost-cells': {
    severity: 'error',
    remedy: 'Give every row as many cells as the first; a plain | inside a cell is written \\|.',
  },
  'markdown-slip': {
    severity: 'warning',
    remedy: 'Write what the message says; where the marks are meant as they are, put a backslash before them.',
  },
  'heading-level': {
    severity: 'error',
    remedy: 'Headings start at ## and go down one level at a time; the title is in the front matter.',
  },
  'heading-without-words': {
    severity: 'error',
    remedy: 'Write words in the heading; an emoji may be next to them.',
  },
  'summary-length': { severity: 'error', remedy: 'Cut the summary to what the reader must know.' },
  'future-review': {
    severity: 'error',
    remedy:
      'Write in reviewed: (or on: of a review) the day somebody last read the page, not the day of the next review.',
  },
  'review-overdue': {
    severity: 'warning',
    remedy:
      'Read the page against reality, correct it, and add an entry to reviews: with on, by and outcome; or set reviewed: to the day.',
  },
  'change-confirmed-unread': {
    severity: 'warning',
    remedy:
      'Write the review as an entry of reviews: with outcome: changed, or have somebody read the new text and confirm it in a change of its own.',
  },
  'change-of-many-reviews': {
    severity: 'warning',
    remedy: 'Confirm what was read against reality, and leave the other dates as they are.',
  },
  'source-stale': {
    severity: 'warning',
    remedy: 'Open the source, correct what depends on it, and set checked: to the day.',
  },
  'text-disagrees': {
    severity: 'warning',
    remedy: 'Correct the text or the field, whichever is wrong: readers are told both.',
  },
  'unused-source': {
    severity: 'error',
    remedy: 'Cite it with <Claim source="…">, name it in sources:, or remove the entry.',
  },
  'empty-content': {
    severity: 'error',
    remedy:
      'A handbook needs organization.yaml and at least one chapter, one tool and one check item: npm run new -- FOLDER makes one to begin with, from minimal, software-company or model-lab.',
  },
  'no-unlisted-tool': {
    severity: 'warning',
    remedy:
      'Add tools/unlisted.yaml with one plan, and a rule whose scope names it; the tools of starts/minimal show how. The id is reserved: addresses, scripts and labels name it.',
  },
  'reserved-id': {
    severity: 'error',
    remedy: 'Choose another file name; this address is taken by a page of the site.',
  },
  'never-published': {
    severity: 'warning',
    remedy:
      'Run npm run publish-version: completions can be recorded, and changes are noticed, from the first published version on.',
  },
  'incomplete-approval': {
    severity: 'error',
    remedy:
      'Write who held the role (`by`), the day of the decision (`on`) and where it is recorded (`link`) into `approval`; completeApprovalsFrom in organization.yaml asks for it.',
  },
  'unpublished-change': {
    severity: 'error',
    remedy:
      'What binds people is published as a numbered version. CONTRIBUTING.md, "Publish a version", has the steps; npm run dev and npm run check -- --against also work before.',
  },
  'incomplete-version': {
    severity: 'error',
    remedy:
      'A version is files that stay for good: versions/<n>.json, the parts that it names in versions/<n>/, and versions/<n>.yaml. Bring back what is gone.',
  },
  'edited-version': {
    severity: 'error',
    remedy:
      'Published versions are evidence: bring the file back as it was published (git log -- content/versions says since when it differs). A correction is a new version.',
  },
  'unsealed-version': {
    severity: 'warning',
    remedy:
      'An older engine published this version. See that it is as it was then, and add the line; versions that are published from now on have it.',
  },
  'not-minor': {
    severity: 'error',
    remedy:
      'Write kind: material. Where a text was only reworded and means the same, kind: minor may stay if wordingFixes names its id and who approved it.',
  },
  'doubtful-record': {
    severity: 'error',
    remedy:
      'A record is merged as the completion page wrote it. Open that page again, download the record, and commit it unchanged.',
  },
  'not-an-export': {
    severity: 'error',
    remedy:
      'Files in assessments/ are exports: press Export on /checks/ or on a self-assessment and commit that file. CONTRIBUTING.md, "Add a team\'s result".',
  },
  'newer-format': {
    severity: 'error',
    remedy: 'Update this handbook to the edition that wrote the file, or export it again from this one.',
  },
  'of-another-edition': {
    severity: 'warning',
    remedy:
      'The answer is kept and counts nowhere. If the id is a slip, correct it; else export again in this edition.',
  },
  'dated-ahead': {
    severity: 'warning',
    remedy:
      'The clock of that device ran ahead. Until its day an answer counts as not given: set the clock, change the answer again, and export again.',
  },
  'record-of-another': {
    severity: 'error',
    remedy: 'Everybody records their own completion: take the file out of this merge request.',
  },
  'policy-gap': {
    severity: 'error',
    remedy:
      'Decide: add a permission, an approval or a prohibition that covers these questions. CONTRIBUTING.md has a recipe for each.',
  },
  'policy-dead': {
    severity: 'error',
    remedy: 'Correct the scope or the dates of the rule, or retire it with retired: and the date.',
  },
  'policy-override-without-effect': {
    severity: 'error',
    remedy: 'Remove the override, or correct the scope in which it should replace the other rule.',
  },
  'policy-override-of-red-line': { severity: 'error', remedy: 'Nothing overrides a red line. Remove the override.' },
  'policy-override-cycle': {
    severity: 'error',
    remedy: 'Rules cannot replace each other in a circle. Remove one of the overrides.',
  },
  'policy-approval-without-route': { severity: 'error', remedy: 'Name the approval route: who decides, and by when.' },
  'policy-redundant': {
    severity: 'warning',
    remedy: 'Retire the rule, or say redundant: intended with a redundantReason.',
  },
  'policy-not-redundant': { severity: 'warning', remedy: 'The rule does change answers: remove redundant: intended.' },
  'policy-way-round': {
    severity: 'warning',
    remedy:
      'The same model is the same model: select by the trait that says who made it, or write wayRound: intended with a wayRoundReason on the rule that means it.',
  },
  'policy-no-way-round': { severity: 'warning', remedy: 'Nobody can get around the rule: remove wayRound: intended.' },
  'policy-retired-reference': {
    severity: 'warning',
    remedy: 'The rule names a value that is retired: correct its scope.',
  },
  'policy-expired': { severity: 'warning', remedy: 'Give the rule retired: with the date, or a new expiry.' },
  'policy-expires-soon': {
    severity: 'warning',
    remedy: 'Decide now what applies after the last day; the analysis already covers it.',
  },
  'scenario-answer': {
    severity: 'error',
    remedy:
      'The policy decides what is right. Read the situation again and write in expects: what the policy says, or correct the rule.',
  },
  'scenario-answer-changes': {
    severity: 'warning',
    remedy: 'Rewrite the scenario for the rules that apply from that day, or give it retired: with the date.',
  },
  'scenario-temptation': {
    severity: 'error',
    remedy: 'A temptation explains a wrong answer. Rewrite it for another answer, or remove it.',
  },
  'scenario-without-conditions': {
    severity: 'error',
    remedy: 'Ask for the verdict (ask: verdict), or choose a question whose answer brings conditions.',
  },
  'scenario-unused': {
    severity: 'warning',
    remedy: 'Add it to a step of a path in content/training/, or give it retired: with the date.',
  },
  'training-retired-reference': {
    severity: 'error',
    remedy: 'Name what took its place, or take the reference out; nobody is asked about what is retired.',
  },
  'training-retires': {
    severity: 'warning',
    remedy:
      'From that day nobody is asked about it. Name then what takes its place, or give this retired: with that date, too.',
  },
  'training-cycle': {
    severity: 'error',
    remedy: 'Paths cannot wait for each other in a circle. Remove one of the prerequisites.',
  },
  'training-red-line-not-practised': {
    severity: 'warning',
    remedy: 'Add a scenario that the red line decides, so that people practise it before they agree to it.',
  },
  'prose-spelling': {
    severity: 'warning',
    remedy: 'Correct the word. Names and words of the trade that are right go into content/dictionary.yaml.',
  },
  'prose-not-english': {
    severity: 'warning',
    remedy: 'This check knows English only. Texts in another language need a check of their own.',
  },
  'prose-long-sentence': { severity: 'warning', remedy: 'Make two sentences of it.' },
  'prose-hard-to-read': {
    severity: 'warning',
    remedy: 'Use shorter words and shorter sentences, with a person who does something in each.',
  },
  'prose-phrase': {
    severity: 'warning',
    remedy: 'Write the plainer form; src/prose/phrases.ts lists what is avoided, and why.',
  },
  'prose-abbreviation': { severity: 'warning', remedy: 'Write it out once, or make it a term of the glossary.' },
  'prose-chapter-form': {
    severity: 'warning',
    remedy: 'CONTRIBUTING.md, "Recipes for the prose", says how long a chapter is and how it ends.',
  },
} as const satisfies Record<string, KindOfProblem>;

export type ProblemKind = keyof typeof PROBLEM_KINDS;
