import type { Place } from '../handbook.ts';
import type { FileKind } from '../kind.ts';
import { allowedList, didYouMean } from '../nearest.ts';
import { problem, type Problem } from '../problem.ts';
import { show } from './value-words.ts';
import { isOfKind, type AnyFileRecord } from './records.ts';
import { isRecord } from './walk.ts';
import type { Path } from './yaml-document.ts';

/** A trait as far as it can be read: what else is wrong with it is reported there. */
interface KnownTrait {
  id: string;
  isMany: boolean;
  values: string[];
}

/**
 * Returns what rules and plans say of traits that organization.yaml does not list like that: unknown traits and values, plans
 * without a value, several values of a trait that has one. Files with other faults are looked at as well.
 */
export function traitProblems(records: readonly AnyFileRecord[]): Problem[] {
  const organization = records.find(isOfKind('organization'));
  if (!organization) return [];
  const traits = traitsIn(organization.raw);
  if (!traits) return [];
  return records.flatMap((record) => {
    const { kind, raw, document } = record;
    const at = (path: Path, part: 'key' | 'value') => document.place(path, part);
    return (
      LISTS[kind]?.(raw).flatMap(({ value, path }) =>
        kind === 'rule' ? selectionProblems(value, path, traits, at) : planProblems(value, path, traits, at),
      ) ?? []
    );
  });
}

/** The traits that plans had as fields of their own before traits were data. */
const FIELDS_BEFORE_TRAITS = ['account', 'model'];

type PlaceOf = (path: Path, part: 'key' | 'value') => Place;
type Found = { value: unknown; path: Path };

const items = (value: unknown, path: Path): Found[] =>
  Array.isArray(value) ? value.map((item: unknown, index) => ({ value: item, path: [...path, index] })) : [];
const field = ({ value, path }: Found, name: string): Found => ({
  value: isRecord(value) ? value[name] : undefined,
  path: [...path, name],
});

/** Where the traits are that a file names. */
const LISTS: Partial<Record<FileKind, (raw: unknown) => Found[]>> = {
  rule: (raw) =>
    items(isRecord(raw) ? raw.entries : undefined, ['entries']).map((entry) => field(field(entry, 'scope'), 'traits')),
  tool: (raw) => items(isRecord(raw) ? raw.plans : undefined, ['plans']),
};

/** The traits of organization.yaml; undefined where they cannot be told, which is reported there. */
function traitsIn(raw: unknown): KnownTrait[] | undefined {
  const listed = isRecord(raw) ? (raw.traits ?? []) : undefined;
  if (!Array.isArray(listed)) return undefined;
  const traits = listed.map((trait: unknown): KnownTrait | undefined => {
    if (!isRecord(trait) || typeof trait.id !== 'string' || !Array.isArray(trait.values)) return undefined;
    const values = trait.values.flatMap((value: unknown) =>
      isRecord(value) && typeof value.id === 'string' ? [value.id] : [],
    );
    return values.length === trait.values.length ? { id: trait.id, isMany: trait.many === true, values } : undefined;
  });
  return traits.every((trait) => trait !== undefined) ? traits : undefined;
}

function selectionProblems(selected: unknown, path: Path, traits: readonly KnownTrait[], at: PlaceOf): Problem[] {
  if (!isRecord(selected)) return [];
  return Object.entries(selected).flatMap(([id, part]) => {
    const trait = traits.find((known) => known.id === id);
    if (!trait) return [unknownTrait(id, [...path, id], traits, at)];
    const isExclusion = isRecord(part) && 'except' in part;
    const list = isExclusion ? items(part.except, [...path, id, 'except']) : items(part, [...path, id]);
    return valueProblems(list, trait, at);
  });
}

function planProblems(plan: unknown, place: Path, traits: readonly KnownTrait[], at: PlaceOf): Problem[] {
  const { value: said, path } = field({ value: plan, path: place }, 'traits');
  if (!isRecord(plan) || (said !== undefined && !isRecord(said))) return [];
  const values = said ?? {};
  const unknown = Object.keys(values)
    .filter((id) => !traits.some((trait) => trait.id === id))
    .map((id) => unknownTrait(id, [...path, id], traits, at));
  const wrong = traits.flatMap((trait): Problem[] => {
    const value = Object.hasOwn(values, trait.id) ? values[trait.id] : undefined;
    const here = [...path, trait.id];
    if (value === undefined) {
      // The field that these two had of their own is reported, with what to write.
      if (FIELDS_BEFORE_TRAITS.includes(trait.id) && Object.hasOwn(plan, trait.id)) return [];
      const message = `\`traits.${trait.id}\` is missing: every plan says its value of each trait.${allowedList(trait.values, 30)}`;
      return [problem('missing-key', at(said === undefined ? place : path, 'key'), message)];
    }
    if (trait.isMany && typeof value === 'string') {
      const message = `\`${trait.id}\` takes a list, since a plan can have several of its values; found ${show(value)}. Write [${value}].`;
      return [problem('wrong-type', at(here, 'value'), message)];
    }
    if (!trait.isMany && Array.isArray(value)) {
      const message = `\`${trait.id}\` takes one value; found a list. A trait of which a plan can have several says many: true in organization.yaml.`;
      return [problem('wrong-type', at(here, 'value'), message)];
    }
    const list = Array.isArray(value) ? items(value, here) : [{ value, path: here }];
    return valueProblems(list, trait, at);
  });
  return [...unknown, ...wrong];
}

/** The faults of a list of values, or of the one that stands for it. */
function valueProblems(list: readonly Found[], trait: KnownTrait, at: PlaceOf): Problem[] {
  const isRepeated = ({ value }: Found, index: number) =>
    list.slice(0, index).some((earlier) => earlier.value === value);
  const repeated = list.filter(isRepeated).map(({ value, path }) => {
    return problem('wrong-value', at(path, 'value'), `${show(value)} is in this list already. Remove it here.`);
  });
  return [...list.flatMap((found) => unknownValue(found, trait, at)), ...repeated];
}

function unknownTrait(id: string, path: Path, traits: readonly KnownTrait[], at: PlaceOf): Problem {
  const known = traits.map((trait) => trait.id);
  const where =
    known.length > 0
      ? 'Traits are listed in organization.yaml.'
      : 'organization.yaml lists none; CONTRIBUTING.md, "Traits of plans", has the list to begin with.';
  const message = `\`${id}\` is not a trait.${didYouMean(id, known)}${allowedList(known, 30)} ${where}`;
  return problem('unknown-reference', at(path, 'key'), message);
}

function unknownValue({ value, path }: Found, { id, values }: KnownTrait, at: PlaceOf): Problem[] {
  if (typeof value !== 'string' || values.includes(value)) return [];
  const message = `\`${value}\` is not a value of the trait ${id}.${didYouMean(value, values)}${allowedList(values, 30)} Its values are listed in organization.yaml.`;
  return [problem('unknown-reference', at(path, 'value'), message)];
}
