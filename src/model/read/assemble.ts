import { compareNames } from '../../words/format.ts';
import { UNLISTED_TOOL } from '../../basics/unlisted-tool.ts';
import type { EntryLists, EntryOf, Handbook } from '../handbook.ts';
import { HANDBOOK_KINDS, listOf, type HandbookKind } from '../kind.ts';
import { compareText } from '../../basics/compare-text.ts';
import { nextReview } from '../review-due.ts';
import { publishedVersions } from './published-versions.ts';
import { reviewedFiles } from './reviewed-files.ts';
import { isListedRecord, isOfKind, type AnyFileRecord } from './records.ts';

/** The lists of a handbook: everything but the organisation, which may be missing while it has faults. */
export type HandbookLists = Omit<Handbook, 'organization' | 'today'>;

/** Puts the parsed files together. Files with faults are left out. */
export function assemble(
  records: readonly AnyFileRecord[],
): HandbookLists & { organization: Handbook['organization'] | undefined } {
  const lists = HANDBOOK_KINDS.map((kind) => [listOf(kind), inOrder(kind, entriesOf(kind, records), records)] as const);
  const organization = records.find(isOfKind('organization'))?.data;
  return {
    // Like every entry a value of its own: the record is kept for the next reading.
    organization: organization && { ...organization },
    // One list for each kind that has one, each of that kind's entries.
    ...(Object.fromEntries(lists) as unknown as EntryLists),
    versions: publishedVersions(records),
    people: records.filter(isOfKind('people')).flatMap(({ data }) => data?.people ?? []),
    dictionary: records.filter(isOfKind('dictionary')).flatMap(({ data }) => data?.groups ?? []),
    avoidedPhrases: records.filter(isOfKind('dictionary')).flatMap(({ data }) => data?.phrases ?? []),
    reviews: reviewsOf(records),
    reviewedFiles: reviewedFiles(records),
  };
}

function entriesOf<K extends HandbookKind>(kind: K, records: readonly AnyFileRecord[]): EntryOf<K>[] {
  // An entry is what its schema gives, with its body and its place: what EntryOf says of the kind.
  return records.filter((record) => record.kind === kind).flatMap(entriesIn) as unknown as EntryOf<K>[];
}

function entriesIn(record: AnyFileRecord): object[] {
  const { id, file, document, read } = record;
  const at = { file, line: 1, column: 1 };
  if (record.data === undefined) return [];
  if (isListedRecord(record)) {
    const entries: readonly object[] = record.data?.entries ?? [];
    return entries.map((entry, index) => ({ ...entry, at: document.place(['entries', index, 'id']) }));
  }
  switch (record.kind) {
    case 'chapter':
      return [{ ...record.data, ...read?.body, id, at, section: sectionOf(id) }];
    case 'training-path': {
      // So that what a later edit breaks is reported at the step.
      const steps = record.data.steps.map((step, index) => ({ ...step, at: document.place(['steps', index, 'id']) }));
      return [{ ...record.data, steps, id, at }];
    }
    default:
      return [{ ...record.data, ...read?.body, id, at }];
  }
}

/** `section/chapter` → section. */
const sectionOf = (id: string): string => id.split('/')[0] ?? '';

interface Ordered {
  id: string;
  order: number;
}

const byOrder = (a: Ordered, b: Ordered) => a.order - b.order || compareText(a.id, b.id);
const byId = (a: { id: string }, b: { id: string }) => compareText(a.id, b.id);

/** The tool that stands for those that nobody listed is the absence of one: it comes last. */
const toLast = ({ id }: { id: string }) => Number(id === UNLISTED_TOOL);

interface Named {
  id: string;
  name: string;
}

const byName = (a: Named, b: Named) => compareNames(a.name, b.name) || byId(a, b);

/** Holds how the lists of some kinds are ordered; the others keep the order of their files. */
const ORDERS: { [K in HandbookKind]?: (a: EntryOf<K>, b: EntryOf<K>) => number } = {
  section: byOrder,
  chapter: byOrder,
  tool: (a, b) => toLast(a) - toLast(b) || byName(a, b),
  check: byOrder,
  'training-path': byOrder,
  faq: byOrder,
  term: byName,
  source: byId,
  change: (a, b) => byId(b, a),
  assessment: byId,
};

function inOrder<K extends HandbookKind>(kind: K, entries: EntryOf<K>[], records: readonly AnyFileRecord[]) {
  const compare: ((a: EntryOf<K>, b: EntryOf<K>) => number) | undefined = ORDERS[kind];
  if (compare) entries.sort(compare);
  return kind === 'chapter' ? bySection(entries as EntryOf<'chapter'>[], records) : entries;
}

/** Chapters in the order of their sections; those without a section last. */
function bySection(chapters: EntryOf<'chapter'>[], records: readonly AnyFileRecord[]): EntryOf<'chapter'>[] {
  const sections = entriesOf('section', records).sort(byOrder);
  const place = new Map(sections.map(({ id }, index) => [id, index]));
  const placeOf = (section: string) => place.get(section) ?? sections.length;
  return chapters.sort((a, b) => placeOf(a.section) - placeOf(b.section));
}

/** Of each kind the review header that is due first. */
function reviewsOf(records: readonly AnyFileRecord[]): Handbook['reviews'] {
  const reviews: Handbook['reviews'] = {};
  for (const { kind, data } of records.filter(isListedRecord)) {
    if (!data) continue;
    const { owner, effective, reviewed, reviewEveryMonths, reviews: onRecord } = data;
    const review = { owner, effective, reviewed, reviewEveryMonths, ...(onRecord && { reviews: onRecord }) };
    const earlier = reviews[kind];
    if (!earlier || nextReview(review) < nextReview(earlier)) reviews[kind] = review;
  }
  return reviews;
}
