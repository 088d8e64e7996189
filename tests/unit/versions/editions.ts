import type { Handbook, Version } from '../../../src/model/handbook.ts';
import type { VersionNote } from '../../../src/model/schema/version-note.ts';
import type { NormativeContent } from '../../../src/model/schema/normative-parts.ts';
import { normativeContent } from '../../../src/versions/normative-content.ts';
import { readContentFiles } from '../../../src/model/read/read-content.ts';
import { inlineOf } from '../model/markdown-of.ts';
import { soundText, soundWith, TODAY } from '../model/fixture.ts';

/** Replaces texts in sound files: path, what stands there, what is to stand there. */
export type Edit = readonly [path: string, from: string, to: string];

/**
 * The sound handbook with some texts changed; a text that is not there is a mistake of the test. It is read and not proved:
 * what binds is asked of a draft, too, whose scenarios may still disagree.
 */
export function edited(...edits: Edit[]): Handbook {
  const files: Record<string, string> = {};
  for (const [path, from, to] of edits) {
    const text = files[path] ?? soundText(path);
    if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
    files[path] = text.replace(from, to);
  }
  const { handbook } = readContentFiles(soundWith(files), { today: TODAY });
  if (!handbook) throw new Error(`The edited fixture cannot be read: ${JSON.stringify(edits)}`);
  return handbook;
}

export const first: NormativeContent = normativeContent(edited());

/** Returns the normative content after the edits. */
export const after = (...edits: Edit[]): NormativeContent => normativeContent(edited(...edits));

/** The policy version of the sound handbook, and its date, set anew. */
export const stated = (version: number, date = '2026-11-01'): Edit => [
  'organization.yaml',
  'version: 1\n  date: 2026-11-01',
  `version: ${version}\n  date: ${date}`,
];

/** A published version; the first one is material. */
export function version(
  number: number,
  content: NormativeContent,
  kind: VersionNote['kind'] = 'material',
  date = '2026-11-01',
): Version {
  return { number, content: { ...content, policy: { version: number, date } }, note: { kind, summary: inlineOf('x') } };
}

const RULES = 'rules/rules.yaml';
const LIST = 'checklists/before-you-start.yaml';

export const EDITS = {
  reworded: [RULES, 'an outside model to write **labels**', 'any outside model to write **labels**'],
  otherRule: [RULES, 'You may use Alpha for product code.', 'You may use Alpha for the code of products.'],
  scope: [RULES, '      uses: [labels]\n', '      uses: [labels, code]\n'],
  condition: [RULES, '    conditions: [review]\n', '    conditions: [review, label]\n'],
  title: [RULES, 'title: No labels from outside models', 'title: Labels'],
  item: [LIST, 'statement: My login belongs to the company.', 'statement: My login belongs to our company.'],
  why: [LIST, 'why: The account decides the terms.', 'why: Terms follow the account.'],
  plan: ['tools/alpha.yaml', 'model: outside', 'model: open'],
  fact: ['tools/alpha.yaml', 'short: 30 days', 'short: A month'],
  statement: ['training/engineers.yaml', 'and will follow them', 'and follow them'],
  minutes: ['training/engineers.yaml', 'minutes: 1\n', 'minutes: 2\n'],
  preferred: ['organization.yaml', 'preferred: [alpha/team]', 'preferred: [alpha]'],
  days: ['organization.yaml', 'workingDays: 5', 'workingDays: 9'],
  help: ['organization.yaml', 'help: Everybody who trains models.', 'help: All who train models.'],
} satisfies Record<string, Edit>;
