import { compareText } from '../basics/compare-text.ts';
import type { PublishedContent } from './schema/normative-parts.ts';
import type { VersionPart } from './schema/version-part.ts';

/** The lists that are one part each, in the order in which a version names them; items are one for each self-assessment. */
const WHOLE_LISTS = [
  'rules',
  'conditions',
  'routes',
  'divisions',
  'data',
  'uses',
  'traits',
  'tools',
  'preferred',
  'checks',
  'paths',
] as const;

/** The parts of a version by their names, which are those of their files: `rules`, `items/before-you-start`. */
export type VersionParts = ReadonlyMap<string, VersionPart>;

/** Returns what bound, taken apart: the same content gives the same parts in the same order. */
export function partsOf(content: PublishedContent): VersionParts {
  // The name of a list and its entries belong together.
  // An organisation without traits, and every version of an older engine, has no such part.
  const lists = WHOLE_LISTS.filter((part) => part !== 'traits' || content.traits.length > 0).map(
    (part) => [part, { part, entries: content[part] } as VersionPart] as const,
  );
  const checklists = [...new Set(content.items.map(({ checklist }) => checklist))].sort(compareText);
  const items = checklists.map((checklist): [string, VersionPart] => [
    `items/${checklist}`,
    { part: 'items', entries: content.items.filter((item) => item.checklist === checklist) },
  ]);
  return new Map<string, VersionPart>([...lists, ...items]);
}

/** Returns what bound, put together from its parts. */
export function contentOf(policy: PublishedContent['policy'], parts: VersionParts): PublishedContent {
  const of = <Name extends VersionPart['part']>(name: Name) =>
    // The entries of a part are those of the list that it is named after.
    [...parts.values()].flatMap((part): readonly unknown[] =>
      part.part === name ? part.entries : [],
    ) as PublishedContent[Name];
  return {
    schemaVersion: 1,
    policy,
    rules: of('rules'),
    conditions: of('conditions'),
    routes: of('routes'),
    divisions: of('divisions'),
    data: of('data'),
    uses: of('uses'),
    traits: of('traits'),
    tools: of('tools'),
    preferred: of('preferred'),
    items: of('items').sort((a, b) => compareText(a.id, b.id)),
    checks: of('checks'),
    paths: of('paths'),
  };
}
