import type { Place } from '../handbook.ts';
import { problem, type Problem } from '../problem.ts';
import type { ReferenceKind } from '../schema/fields.ts';
import { nameOfKind, type DeclaredKind } from './kind-names.ts';
import type { FileRecord } from './records.ts';
import { isRecord } from './walk.ts';
import type { Path } from './yaml-document.ts';

/** An id that content declares. */
interface Declared {
  kind: DeclaredKind;
  id: string;
  at: Place;
}

/** All ids that content declares, also those of entries that have other faults, so that one mistake does not cause others. */
export interface Catalogue {
  ids: ReadonlyMap<DeclaredKind, ReadonlySet<string>>;
  /** Kinds of which some ids are not known, since a file or an entry could not be read: no reference to them is judged. */
  incomplete: ReadonlySet<DeclaredKind>;
}

const VOCABULARIES: Record<string, ReferenceKind> = {
  roles: 'role',
  divisions: 'division',
  data: 'data',
  uses: 'use',
  conditions: 'condition',
  routes: 'route',
  commitments: 'commitment',
};

const LISTS: Record<string, DeclaredKind> = {
  rules: 'rule',
  scenarios: 'scenario',
  glossary: 'term',
  sources: 'source',
  terms: 'provider-term',
  paths: 'contamination-path',
  'public-policies': 'publicPolicies',
};

/** Collects every declared id and reports those that stand twice. */
export function catalogueOf(records: FileRecord[]): { catalogue: Catalogue; problems: Problem[] } {
  const problems: Problem[] = [];
  const first = new Map<string, Place>();
  const ids = new Map<DeclaredKind, Set<string>>();
  for (const { kind, id, at } of records.flatMap(declaredIn)) {
    const earlier = first.get(`${kind} ${id}`);
    if (earlier)
      problems.push(
        problem(
          'duplicate-id',
          at,
          `\`${id}\` is already the id of ${nameOfKind(kind)} at ${earlier.file}:${earlier.line}.`,
        ),
      );
    else first.set(`${kind} ${id}`, at);
    ids.set(kind, (ids.get(kind) ?? new Set()).add(id));
  }
  ids.set('tool-or-plan', new Set([...(ids.get('tool') ?? []), ...(ids.get('plan') ?? [])]));
  return { catalogue: { ids, incomplete: new Set([...records.flatMap(hiddenIn), ...absent(records)]) }, problems };
}

/** Kinds of which there is nothing at all: that is reported, and not also every reference to them. */
function absent(records: FileRecord[]): DeclaredKind[] {
  const has = (kind: string) => records.some(({ slot }) => slot.kind === kind);
  const kinds: Record<string, DeclaredKind[]> = {
    organization: Object.values(VOCABULARIES),
    chapter: ['chapter'],
    tool: ['tool', 'plan', 'tool-or-plan'],
    check: ['check'],
  };
  return Object.entries(kinds).flatMap(([kind, declared]) => (has(kind) ? [] : declared));
}

/** The kinds of which this file hides ids: it could not be read, or an entry of it has no id. */
function hiddenIn({ slot, raw }: FileRecord): DeclaredKind[] {
  const isWhole = (value: unknown) =>
    Array.isArray(value) && value.every((item) => isRecord(item) && typeof item.id === 'string');
  const fields = isRecord(raw) ? raw : {};
  const list = LISTS[slot.kind];
  if (list) return isWhole(fields.entries) ? [] : [list];
  if (slot.kind === 'organization')
    return Object.entries(VOCABULARIES).flatMap(([key, kind]) => (isWhole(fields[key]) ? [] : [kind]));
  return slot.kind === 'tool' && !isWhole(fields.plans) ? ['plan', 'tool-or-plan'] : [];
}

function declaredIn(record: FileRecord): Declared[] {
  const { slot, id, file, raw } = record;
  const start: Place = { file, line: 1, column: 1 };
  const inList = (value: unknown, path: Path, kind: DeclaredKind, prefix = ''): Declared[] =>
    idsIn(value, path).map((found) => ({ kind, id: prefix + found.id, at: record.document.place(found.path) }));
  const list = LISTS[slot.kind];
  if (list) return isRecord(raw) ? inList(raw.entries, ['entries'], list) : [];
  switch (slot.kind) {
    case 'organization':
      return isRecord(raw) ? Object.entries(VOCABULARIES).flatMap(([key, kind]) => inList(raw[key], [key], kind)) : [];
    case 'tool':
      return [
        { kind: 'tool', id, at: start },
        ...(isRecord(raw) ? inList(raw.plans, ['plans'], 'plan', `${id}/`) : []),
      ];
    case 'checklist':
      return [
        { kind: 'checklist', id, at: start },
        ...itemsIn(raw).flatMap(({ items, path }) => inList(items, path, 'checklistItems')),
      ];
    case 'chapter':
    case 'check':
    case 'training-path':
    case 'faq':
    case 'change':
    case 'section':
    case 'assessment':
      return [{ kind: slot.kind, id, at: start }];
    default:
      return [];
  }
}

function itemsIn(raw: unknown): { items: unknown; path: Path }[] {
  if (!isRecord(raw) || !Array.isArray(raw.groups)) return [];
  return raw.groups.map((group: unknown, index) => ({
    items: isRecord(group) ? group.items : undefined,
    path: ['groups', index, 'items'],
  }));
}

function idsIn(value: unknown, path: Path): { id: string; path: Path }[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown, index) =>
    isRecord(item) && typeof item.id === 'string' ? [{ id: item.id, path: [...path, index, 'id'] }] : [],
  );
}
