import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { CONTENT_COMPONENTS } from '../../../src/model/components.ts';
import { splitFrontMatter } from '../../../src/model/read/front-matter.ts';
import { FILE_KINDS, fileSchema, type FileKind } from '../../../src/model/kind.ts';
import { placeOfFile } from '../../../src/model/read/kind-of-file.ts';
import { complete, edit, publish } from '../training-status/people-in-every-state.ts';
import { SOUND } from '../../unit/model/fixture.ts';
import { bodyMark, markdownMark } from './mark.ts';
import { markFields, textFields, type NextMark } from './mark-fields.ts';

/** Kinds without texts of their own: ids; and what is written out of texts that are marked elsewhere. */
const NOT_MARKED: readonly FileKind[] = ['published-ids', 'version-snapshot', 'version-part', 'completion'];

/** Fields that take any text and hold ids, or a pattern with samples of what it matches. */
export const KEPT = [
  'version-note.wordingFixes.ids[]',
  'tool.plans[].traits{}',
  'tool.plans[].traits{}[]',
  'rule.entries[].scope.traits{}[]',
  'rule.entries[].scope.traits{}.except[]',
  'usage-mark.entries[].pattern',
  'usage-mark.entries[].matches[]',
  'usage-mark.entries[].spares[]',
  // The note of a review is for the owners of a file; only the foot of a page that has a file of its own shows it.
  ...FILE_KINDS.map((kind) => `${kind}.reviews[].note`),
];

/** Every body shows it. */
const IMAGE = 'handbook/guide/copying.png';

/** An exception, facts of a plan, addresses, a path in a team's file: fields that the smallest sound content has no need of. */
const ADDED = [
  [
    'rules/rules.yaml',
    'entries:\n',
    `entries:
  - id: APP-01
    kind: approval
    title: Internal code
    text: Ask first.
    reason: For a test.
    scope: { tools: [alpha], data: [internal], uses: [code] }
    effective: 2026-11-01
    routes: [new-tool]

  - id: EXC-01
    kind: permission
    title: Internal code for now
    text: You may.
    reason: For a test.
    scope: { tools: [alpha], data: [internal], uses: [code] }
    effective: 2026-11-01
    expires: 2027-06-30
    overrides: [APP-01]
    exception: { approvedBy: owner, reason: For a test. }

`,
  ],
  [
    'tools/alpha.yaml',
    'facts:\n  retention',
    'facts:\n  audit: { short: Yes, text: Yes., basis: inference }\n  retention',
  ],
  [
    'tools/alpha.yaml',
    "    help: Your login ends in the company's name.\n",
    "    help: Your login ends in the company's name.\n    facts: { admin-locks: { short: Yes, text: Yes., basis: inference } }\n",
  ],
  [
    'assessments/platform.json',
    '"entries": {',
    `"entries": {
    "path/engineers": { "at": "2026-11-20T10:11:00.000Z", "since": "2026-11-20", "state": "recorded", "text": "0123456789abcdef",
      "handle": "x", "policyVersion": 1, "right": 3, "of": 3, "statement": "x" },
    "works/mine": { "state": "listed", "at": "2026-11-20T10:12:00.000Z", "since": "2026-11-20", "works": ["x"], "plans": ["x"] },`,
  ],
  ['organization.yaml', 'where: "#policy"\n', 'where: "#policy"\n    url: mailto:desk@company.example\n'],
  ['organization.yaml', 'policy desk.\n', 'policy desk.\n    askUrl: https://desk.example/\n'],
  [
    'organization.yaml',
    'findOut: It lands in a product repository.\n',
    'findOut: It lands there.\n    entersAt: repository\n',
  ],
  [
    'organization.yaml',
    'preferred:',
    `everydayCase: { division: lab, tool: alpha, plan: team, data: internal }

home:
  heading: x
  lead: x
  picture: { heading: x, text: x, stations: { repository: { title: x, text: x } } }
  firstChecks: x

navigation:
  - { page: policy, name: x }

facts:
  - { id: retention, name: x, question: x }
  - { id: audit, name: x, question: x }
  - { id: admin-locks, name: x, question: x }

looks:
  notice: { text: x }
  footer:
    - { name: x, url: https://intranet.example/ }

preferred:`,
  ],
  ['handbook/guide/first-steps.mdx', 'order: ', 'incident: { name: x, when: x }\norder: '],
  [
    'organization.yaml',
    'contacts:',
    '  newFile: "https://git.example/handbook/new/main/content?filename={path}&value={value}"\n\ncontacts:',
  ],
] as const;

/** Holds the components that show data in a chapter: each that needs no attributes, and the matrix. */
const EVERY_TABLE = [
  ...Object.entries(CONTENT_COMPONENTS)
    .filter(([, { holds, attributes }]) => holds === 'nothing' && Object.keys(attributes.shape).length === 0)
    .map(([name]) => `<${name} />\n\n`),
  '<Matrix division="lab" />\n',
].join('');

/** Holds the field of each numbered mark. */
export type Marked = ReadonlyMap<number, string>;

/** Every place that a schema of content has for text. */
export const textFieldsOfContent = (): string[] =>
  FILE_KINDS.filter((kind) => !NOT_MARKED.includes(kind)).flatMap((kind) => textFields(fileSchema(kind), kind));

/**
 * Writes the smallest sound content with a mark in every text of every kind.
 * @returns what was marked
 */
export function writeMarkedContent(folder: string): Marked {
  cpSync(SOUND, folder, { recursive: true });
  for (const path of globSync(['versions/*', 'completions/*/*'], { cwd: folder })) rmSync(join(folder, path));
  edit(folder, ...ADDED);
  const marked = new Map<number, string>();
  const next: NextMark = (field) => {
    const number = 1000 + marked.size;
    marked.set(number, field);
    return number;
  };
  for (const path of globSync('**/*.{yaml,mdx,json}', { cwd: folder }).sort()) markFile(folder, path, next);
  for (const path of ['changes', 'checks', 'faq']) cpSync(join(SOUND, IMAGE), join(folder, path, basename(IMAGE)));
  addHistory(folder, () => markdownMark(next('version-note.summary')));
  return marked;
}

/** Publishes what binds, with its marks; then changes it, and publishes it again, so that readers are shown what changed. */
function addHistory(folder: string, summary: () => string): void {
  publish(folder, stringify({ kind: 'material', summary: summary() }));
  complete(folder, 'zoe', '2026-11-06');
  rewrite<{ statement: string; steps: { rules?: string[] }[] }>(folder, 'training/engineers.yaml', (path) => {
    path.statement = `Changed. ${path.statement}`;
    for (const step of path.steps) if (step.rules) step.rules = ['BASE-01'];
  });
  rewrite<{ groups: { items: { how: string }[] }[] }>(folder, 'checklists/before-you-start.yaml', ({ groups }) => {
    for (const item of groups.flatMap(({ items }) => items)) item.how = `Changed. ${item.how}`;
  });
  rewrite<{ policy: object }>(folder, 'organization.yaml', (organization) => {
    organization.policy = { version: 2, date: '2026-11-08' };
  });
  publish(folder, stringify({ kind: 'material', summary: summary() }));
  complete(folder, 'ann', '2026-11-10');
}

function rewrite<T>(folder: string, path: string, change: (value: T) => void): void {
  const value = parse(readFileSync(join(folder, path), 'utf8')) as T;
  change(value);
  writeFileSync(join(folder, path), stringify(value, { lineWidth: 0 }));
}

function markFile(folder: string, path: string, next: NextMark): void {
  const place = placeOfFile(path);
  if (!place || NOT_MARKED.includes(place.kind)) return;
  const text = readFileSync(join(folder, path), 'utf8');
  const parts = splitFrontMatter(text);
  const value = markFields(fileSchema(place.kind), parse(parts?.matter ?? text), {
    field: place.kind,
    next,
    keep: KEPT,
  });
  const more = place.kind === 'chapter' ? EVERY_TABLE : '';
  const body = parts && `${parts.body}\n${bodyMark(next(`${place.kind} (body)`))}\n\n${more}`;
  const written = place.form === 'json' ? JSON.stringify(value, null, 2) : stringify(value, { lineWidth: 0 });
  writeFileSync(join(folder, path), body === undefined ? written : `---\n${written}---\n${body}`);
}
