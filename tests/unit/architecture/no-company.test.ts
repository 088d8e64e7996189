import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ROOT } from '../../../src/commands/project.ts';
import { readContent } from '../../../src/model/read/read-content.ts';
import { FIRST_ORGANISATION } from '../../fixtures/first-organisation.ts';

/** Holds what knows public products by their own formats, what makes an organisation up, and what is no code of ours. */
const ELSEWHERE = /^src\/(?:audit-usage|check-tool\/commits|commands\/measure|runtime)\//;

/** The words of the first organisation that stand in code all the same: by file, and why. */
const REASONED: { file: RegExp; words: string[]; why: string }[] = [
  {
    file: /./,
    words: ['organization', 'team', 'owners', 'standard'],
    why: 'ordinary words of code, such as fields and classes',
  },
  { file: /./, words: ['public', 'api'], why: 'folders that every site has' },
  {
    file: /basics\/unlisted-tool|styles\/decide|check-tool\/help/,
    words: ['unlisted'],
    why: 'reserved in every handbook',
  },
  { file: /policy\/named-traits/, words: ['personal'], why: 'a value of a trait that the engine knows by name' },
  {
    file: /(?:words\/\w+|model)\/facts/,
    words: ['zero-retention', 'Zero retention', 'zero retention'],
    why: 'a fact that every handbook can have',
  },
  {
    file: /model\/(?:problem-kinds|schema\/(?:fields|review))|commands\/(?:rename-id|import\/|problem-pages\/)/,
    words: ['TOOL-02', 'log-review', 'policy-owner'],
    why: 'what an id looks like, in a message about one',
  },
  {
    file: /prose\/foreign-phrases/,
    words: ['Put your question to the decision page'],
    why: 'words that no text should have',
  },
  { file: /model\/reported-path/, words: ['Meta'], why: 'what content in an older form says' },
  {
    file: /model\/upgrade\//,
    words: ['sessions-kept', 'internal'],
    why: 'what the engine looked for by its id in content of an older format, which names it when it is upgraded',
  },
];

const { handbook } = readContent(FIRST_ORGANISATION);
assert.ok(handbook);
const { organization, rules, tools, chapters, providerTerms, checks, checklists, faq, trainingPaths, flows } = handbook;
const { divisions, data, uses, conditions, routes, commitments, roles, protectedModels } = organization;
const vocabularies = [divisions, data, uses, conditions, routes, commitments, roles, protectedModels].flat();
const idsOf = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
const entries = [vocabularies, rules, chapters, providerTerms, checks, checklists, faq, trainingPaths].flatMap(idsOf);
const ids = [...entries, ...tools.flatMap(({ id, plans }) => [id, ...idsOf(plans)])];
/** The contacts, and what the processes say: the titles of their steps, whom they name, and the classes that they sort by. */
const desks = Object.values(organization.contacts).flatMap(({ name, where }) => [name, where]);
const titles = flows.flatMap(({ steps }) =>
  steps.flatMap(({ title, parts = [] }) => [title, ...parts.map((part) => part.title ?? '')]),
);
const OF_ITS_PROCESSES = [
  'Class A',
  'Class B',
  'Class C',
  'Class D',
  'case lead',
  'data owner',
  'policy desk',
  'incident desk',
  'ingest list',
  'legal counsel',
];
const checked = [...checks, ...checklists].map(({ title }) => title);
/** A name of one word is one that anybody uses. */
const names = [
  ...[...vocabularies.map(({ name }) => name), ...desks, ...titles, ...checked, ...OF_ITS_PROCESSES].filter((name) =>
    name.includes(' '),
  ),
];

const anyOf = (words: readonly string[]) =>
  words
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .sort((a, b) => b.length - a.length)
    .join('|');
const isCompound = (id: string) => /[-/]/.test(id);
/** An id of one word counts where it is a whole literal: inside a sentence it is ordinary English. */
const WORDS = new RegExp(
  [
    String.raw`(?<![\w-])(?:${anyOf(ids.filter(isCompound))})(?![\w-])`,
    `(?<=['"\`])(?:${anyOf(ids.filter((id) => !isCompound(id)))})(?=['"\`])`,
    String.raw`\b(?:Meta|Llama)\b`,
  ].join('|'),
  'g',
);
/** A name counts whatever its letters: in the middle of a sentence a role begins with a small one. */
const NAMES = new RegExp(String.raw`(?<!\w)(?:${anyOf(names)})(?!\w)`, 'gi');

/** Code without its comments, whose examples may be of any organisation. */
const withoutComments = (code: string) => code.replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');

const found = globSync('src/**/*.{ts,astro,mjs,css}', { cwd: ROOT })
  .filter((file) => !ELSEWHERE.test(file))
  .flatMap((file) =>
    [WORDS, NAMES].flatMap((pattern) =>
      [...withoutComments(readFileSync(join(ROOT, file), 'utf8')).matchAll(pattern)].map(([word]) => ({ file, word })),
    ),
  );

test('no code holds an id or a name of the first organisation', () => {
  const left = found.filter(
    ({ file, word }) => !REASONED.some((reasoned) => reasoned.file.test(file) && reasoned.words.includes(word)),
  );
  assert.deepEqual(left, [], 'what one organisation says or needs belongs into its content');
});

test('every reason is still needed', () => {
  const unneeded = REASONED.flatMap(({ file, words }) =>
    words.filter((word) => !found.some((one) => one.word === word && file.test(one.file))),
  );
  assert.deepEqual(unneeded, []);
});
