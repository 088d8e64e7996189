import { isScalar, parseDocument } from 'yaml';
import { CURRENT_FORMAT } from '../format-version.ts';
import type { ContentFile } from '../read/files.ts';
import { withOwnFlows } from './own-flows.ts';
import { withPlanTraits } from './plan-traits.ts';

/** One step from a format to the next. */
interface Step {
  to: number;
  /** The change in a sentence, for owners. */
  about: string;
  apply: (files: readonly ContentFile[]) => ContentFile[];
}

/** Every step there ever was, in order: content of any format so far is carried over. */
export const STEPS: readonly Step[] = [
  {
    to: 2,
    about:
      'Whose account and whose model a plan has are traits: organization.yaml lists them, plans say their values, and rules select by them.',
    apply: withPlanTraits,
  },
  {
    to: 3,
    about:
      'The processes that pictures show are files of flows/, <Flow> shows them, and <KeptText> names its commitment; everydayData names the class that tables show first.',
    apply: withOwnFlows,
  },
];

/** The content in the format of this engine, or why it is not carried over. */
export type Upgraded =
  | { refused: string }
  | {
      from: number;
      steps: readonly Step[];
      files: ContentFile[];
      changed: ReadonlyMap<string, { before: string; after: string }>;
    };

/**
 * Carries content over to the format of this engine. Comments and the form of the files stay; snapshots of versions, records and results are
 * not touched, which are read in whatever form they were written.
 */
export function upgraded(files: readonly ContentFile[]): Upgraded {
  const organization = files.find(({ path }) => path === 'organization.yaml')?.text;
  if (organization === undefined)
    return { refused: 'There is no organization.yaml, so this is no content of a handbook.' };
  const stated = statedFormat(organization);
  if (typeof stated === 'string') return { refused: stated };
  const steps = STEPS.filter(({ to }) => to > stated);
  const carried = steps.reduce<ContentFile[]>((all, { apply }) => apply(all), [...files]);
  const done = carried.map((file) =>
    file.path === 'organization.yaml' && file.text !== undefined ? { ...file, text: withFormat(file.text) } : file,
  );
  const before = new Map(files.map(({ path, text }) => [path, text]));
  const changed = new Map(
    done.flatMap(({ path, text }) => {
      const was = before.get(path);
      // A file that a step adds was nothing before.
      return text === undefined || text === was ? [] : [[path, { before: was ?? '', after: text }] as const];
    }),
  );
  return { from: stated, steps, files: done, changed };
}

/** Returns the format that content states, or why it is none that this engine knows. */
function statedFormat(text: string): number | string {
  const document = parseDocument(text);
  if (document.errors.length > 0)
    return 'organization.yaml cannot be read: npm run check says where. Put that right first.';
  const value = document.get('formatVersion');
  if (value === undefined) return 1;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1)
    return `formatVersion in organization.yaml is ${JSON.stringify(value)}. It is a whole number, up to ${CURRENT_FORMAT}; leave it out where you do not know it.`;
  return value <= CURRENT_FORMAT
    ? value
    : `formatVersion in organization.yaml is ${value}, and this engine knows formats up to ${CURRENT_FORMAT}: the content was written for a newer engine. Install that; nothing is carried back.`;
}

function withFormat(text: string): string {
  const node = parseDocument(text).get('formatVersion', true);
  if (isScalar(node) && node.range) return text.slice(0, node.range[0]) + CURRENT_FORMAT + text.slice(node.range[1]);
  // Behind the comments with which the file begins, before its first field.
  const at = /^(?:#.*\n|\s*\n)*/.exec(text)?.[0].length ?? 0;
  return `${text.slice(0, at)}formatVersion: ${CURRENT_FORMAT}\n${text.slice(at)}`;
}
