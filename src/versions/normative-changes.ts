import { changedEntryWords as words } from '#words/changes.ts';
import { canonicalJson } from '../progress/canonical-json.ts';
import { rememberedForPair } from '../basics/remembered.ts';
import type { NormativeContent } from '../model/schema/normative-parts.ts';
import { selectedTraits, traitsAmong } from '../policy/selected-traits.ts';
import { fieldInWords } from './field-in-words.ts';
import { isSameText } from './same-text.ts';

/** Describes what a change weighs: a name binds nobody; wording may mean the same; substance never does. */
export type ChangeWeight = 'name' | 'wording' | 'substance';

/** A kind of normative entry. */
export type EntryKind =
  | 'rule'
  | 'condition'
  | 'route'
  | 'division'
  | 'data class'
  | 'use'
  | 'trait'
  | 'trait value'
  | 'tool'
  | 'plan'
  | 'item'
  | 'check'
  | 'path'
  | 'preferred';

/** A normative entry that differs between two versions. */
export interface NormativeChange {
  kind: EntryKind;
  id: string;
  what: 'added' | 'removed' | 'changed';
  /** The fields that differ, when the entry is in both. */
  fields: string[];
  weight: ChangeWeight;
  /** "rule RED-01: text reworded". */
  words: string;
}

/** The fields of each kind that are prose under an id. A field that is not listed, and is no name, is substance. */
const WORDING: Partial<Record<EntryKind, readonly string[]>> = {
  rule: ['text', 'reason', 'instead'],
  condition: ['text', 'how'],
  route: ['summary', 'criteria', 'ask', 'overdue', 'include'],
  item: ['statement', 'how', 'evidence'],
  check: ['action', 'evidence'],
  path: ['statement'],
};

/** The prose that is shown as it is, without marks and links. */
const PLAIN: Partial<Record<EntryKind, readonly string[]>> = { route: ['include'], path: ['statement'] };

const NAMES = ['name', 'title'];

type Entry = { id: string } & Record<string, unknown>;

/** Everything normative that differs, by kind and then in the order of the content. */
export const normativeChanges = rememberedForPair(
  (before: NormativeContent, after: NormativeContent): readonly NormativeChange[] => {
    const traits = comparableTraits(before, after);
    const [old, now] = [entriesOf(before, traits), entriesOf(after, traits)];
    return now.flatMap(([kind, entries], index) => {
      const earlier = new Map((old[index]?.[1] ?? []).map((entry) => [entry.id, entry]));
      const kept = new Set(entries.map(({ id }) => id));
      const gone = [...earlier.values()].filter(({ id }) => !kept.has(id));
      return [
        ...gone.map(({ id }) => whole(kind, id, 'removed')),
        ...entries.flatMap((entry) => {
          const same = earlier.get(entry.id);
          return same ? changeOf(kind, same, entry, after.policy.date) : [whole(kind, entry.id, 'added')];
        }),
      ];
    });
  },
);

/** A new path binds nobody who finished another one; everything else that comes or goes does. */
function whole(kind: EntryKind, id: string, what: 'added' | 'removed'): NormativeChange {
  const weight = kind === 'path' && what === 'added' ? 'name' : 'substance';
  return { kind, id, what, fields: [], weight, words: words.entry(words.kinds[kind], id, words[what]) };
}

/** @param begins the first day of the version: what is retired later is announced in it */
function changeOf(kind: EntryKind, before: Entry, after: Entry, begins: string): NormativeChange[] {
  // Versions share the entries of parts that did not change.
  if (before === after) return [];
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (field) => !isSame(kind, field, before[field], after[field]) && !isNewlyStated(kind, field, before),
  );
  if (fields.length === 0) return [];
  const weights = fields.map((field) => weightOf(kind, field));
  const weight = (['substance', 'wording'] as const).find((heavy) => weights.includes(heavy)) ?? 'name';
  const verb = { name: words.renamed, wording: words.reworded, substance: words.changed }[weight];
  const said =
    typeof after.retired !== 'string' || before.retired !== undefined
      ? verb(fields.map(fieldInWords))
      : after.retired <= begins
        ? words.retired
        : words.retiredFrom(after.retired);
  return [
    { kind, id: after.id, what: 'changed', fields, weight, words: words.entry(words.kinds[kind], after.id, said) },
  ];
}

/** True when two values of a field bind people to the same. */
function isSame(kind: EntryKind, field: string, before: unknown, after: unknown): boolean {
  if (canonicalJson(before) === canonicalJson(after)) return true;
  if (!WORDING[kind]?.includes(field) || PLAIN[kind]?.includes(field)) return false;
  const [old, now] = [[before].flat(), [after].flat()];
  return old.length === now.length && old.every((text, index) => isSameText(String(text), String(now[index])));
}

/** Returns what versions of older engines leave unsaid is stated with the next version, and is no change that needs one. */
const isNewlyStated = (kind: EntryKind, field: string, before: Entry) =>
  kind === 'path' && field === 'passingPercent' && before[field] === undefined;

function weightOf(kind: EntryKind, field: string): ChangeWeight {
  if (NAMES.includes(field)) return 'name';
  return WORDING[kind]?.includes(field) ? 'wording' : 'substance';
}

/** Describes what both of two versions say about traits. */
interface ComparableTraits {
  /** The traits by which rules of both select: a trait that is new to the rules is a change of those rules, not of every plan. */
  selected: ReadonlySet<string>;
  /** False where one of them does not name traits: versions of older engines do not. */
  areNamed: boolean;
}

function comparableTraits(before: NormativeContent, after: NormativeContent): ComparableTraits {
  const later = selectedTraits(after.rules);
  return {
    selected: new Set([...selectedTraits(before.rules)].filter((trait) => later.has(trait))),
    areNamed: before.traits.length > 0 && after.traits.length > 0,
  };
}

/** Every entry of a version, by kind. The order of preferred tools counts as one entry. */
function entriesOf(content: NormativeContent, { selected, areNamed }: ComparableTraits): [EntryKind, Entry[]][] {
  const { rules, conditions, routes, divisions, data, uses, tools, preferred, items, checks, paths } = content;
  const traits = areNamed ? content.traits.filter(({ id }) => selected.has(id)) : [];
  const plans = tools.flatMap((tool) =>
    tool.plans.map((plan) => ({
      ...plan,
      id: `${tool.id}/${plan.id}`,
      traits: traitsAmong(plan.traits, selected),
    })),
  );
  return [
    ['rule', rules],
    ['condition', conditions],
    ['route', routes],
    ['division', divisions],
    ['data class', data],
    ['use', uses],
    ['trait', traits.map(({ values: _, ...trait }) => trait)],
    [
      'trait value',
      traits.flatMap((trait) => trait.values.map((value) => ({ ...value, id: `${trait.id}/${value.id}` }))),
    ],
    ['tool', tools.map(({ plans: _, ...tool }) => tool)],
    ['plan', plans],
    ['item', items],
    ['check', checks],
    ['path', paths],
    ['preferred', [{ id: 'tools', order: preferred }]],
  ];
}
