import type { Place } from '../handbook.ts';
import { ALL_KINDS, isListed, kindRow, nameOfKind, type ContentKind, type ReferenceKind } from '../kind.ts';
import { problem, type Problem } from '../problem.ts';
import type { AnyFileRecord } from './records.ts';
import { isRecord } from './walk.ts';
import type { Path } from './yaml-document.ts';

/** An id that content declares. */
interface Declared {
  kind: ContentKind;
  id: string;
  at: Place;
}

/** All ids that content declares, also those of entries that have other faults, so that one mistake does not cause others. */
export interface Catalogue {
  ids: ReadonlyMap<ReferenceKind, ReadonlySet<string>>;
  /** Kinds of which some ids are not known, since a file or an entry could not be read: no reference to them is judged. */
  incomplete: ReadonlySet<ReferenceKind>;
}

/** Collects every declared id and reports those that are declared twice. */
export function catalogueOf(records: readonly AnyFileRecord[]): { catalogue: Catalogue; problems: Problem[] } {
  const problems: Problem[] = [];
  const first = new Map<string, Place>();
  const ids = new Map<ReferenceKind, Set<string>>();
  for (const { kind, id, at } of records.flatMap(declaredIn)) {
    const earlier = first.get(`${kind} ${id}`);
    if (earlier) {
      const message = `\`${id}\` is already the id of ${nameOfKind(kind)} at ${earlier.file}:${earlier.line}.`;
      problems.push(problem('duplicate-id', at, message));
    } else first.set(`${kind} ${id}`, at);
    ids.set(kind, (ids.get(kind) ?? new Set()).add(id));
  }
  const incomplete = new Set<ReferenceKind>([...records.flatMap(hiddenIn), ...absent(records)]);
  ids.set('tool-or-plan', new Set([...(ids.get('tool') ?? []), ...(ids.get('plan') ?? [])]));
  if (incomplete.has('tool') || incomplete.has('plan')) incomplete.add('tool-or-plan');
  return { catalogue: { ids, incomplete }, problems };
}

/** Kinds of which there has to be something and is nothing, with what is within them: that is reported, and not also every reference. */
function absent(records: readonly AnyFileRecord[]): ContentKind[] {
  return ALL_KINDS.filter((kind) => kindRow(kind).required && !records.some((record) => record.kind === kind)).flatMap(
    (kind) => [kind, ...within(kind)],
  );
}

/** The kinds whose entries are lists inside an entry of this kind. */
const within = (kind: ContentKind) => ALL_KINDS.filter((inner) => kindRow(inner).within?.kind === kind);

/** The kinds of which this file hides ids: it could not be read, or an entry of it has no id. */
function hiddenIn({ kind, raw }: AnyFileRecord): ContentKind[] {
  if (isListed(kind)) return isWhole(isRecord(raw) ? raw.entries : undefined) ? [] : [kind];
  return within(kind).filter((inner) => !listsAt(raw, stepsOf(inner)).every(({ value }) => isWhole(value)));
}

const isWhole = (value: unknown) =>
  Array.isArray(value) && value.every((item) => isRecord(item) && typeof item.id === 'string');

const stepsOf = (kind: ContentKind) => kindRow(kind).within?.at.split('.') ?? [];

function declaredIn(record: AnyFileRecord): Declared[] {
  const { kind, id, file, raw } = record;
  const inList = (value: unknown, path: Path, of: ContentKind, prefix = ''): Declared[] =>
    idsIn(value, path).map((found) => ({ kind: of, id: prefix + found.id, at: record.document.place(found.path) }));
  if (isListed(kind)) return isRecord(raw) ? inList(raw.entries, ['entries'], kind) : [];
  const inner = within(kind).flatMap((of) =>
    listsAt(raw, stepsOf(of)).flatMap(({ value, path }) =>
      inList(value, path, of, kindRow(of).within?.isPrefixed ? `${id}/` : ''),
    ),
  );
  return [{ kind, id, at: { file, line: 1, column: 1 } }, ...inner];
}

/** The lists that steps such as `groups`, `items` lead to; on the way every element of a list is entered. */
function listsAt(value: unknown, steps: readonly string[], path: Path = []): { value: unknown; path: Path }[] {
  const [step, ...rest] = steps;
  if (step === undefined) return [{ value, path }];
  if (Array.isArray(value)) return value.flatMap((item, index) => listsAt(item, steps, [...path, index]));
  return listsAt(isRecord(value) ? value[step] : undefined, rest, [...path, step]);
}

function idsIn(value: unknown, path: Path): { id: string; path: Path }[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown, index) =>
    isRecord(item) && typeof item.id === 'string' ? [{ id: item.id, path: [...path, index, 'id'] }] : [],
  );
}
