import type { Handbook, ListedKind, Review } from '../handbook.ts';
import { compareText } from '../problem.ts';
import { nextReview } from '../review-due.ts';
import type { Dictionary } from '../schema/dictionary.ts';
import type { People } from '../schema/people.ts';
import type { TrainingPathData } from '../schema/training-path.ts';
import type { FileRecord } from './records.ts';

/** The lists of a handbook: everything but the organisation, which may be missing while it has faults. */
export type HandbookLists = Omit<Handbook, 'organization' | 'today'>;

/**
 * Puts the parsed files together. Files with faults are left out.
 * The casts here are the one place where a slot's schema and the handbook's types meet: `LAYOUT` pairs them.
 */
export function assemble(
  records: FileRecord[],
): HandbookLists & { organization: Handbook['organization'] | undefined } {
  const parsed = records.filter(({ data }) => data !== undefined);
  const files = <T>(kind: string): T[] =>
    parsed
      .filter(({ slot }) => slot.kind === kind)
      .map(
        ({ data, id, file, read }) =>
          ({ ...(data as object), ...read?.body, id, at: { file, line: 1, column: 1 } }) as T,
      );
  const lists = <T>(kind: ListedKind): T[] =>
    parsed
      .filter(({ slot }) => slot.kind === kind)
      .flatMap(({ data, document }) =>
        (data as { entries: object[] }).entries.map(
          (entry, index) => ({ ...entry, at: document.place(['entries', index, 'id']) }) as T,
        ),
      );
  const sections = inOrder(files<Handbook['sections'][number]>('section'));
  return {
    organization: parsed.find(({ slot }) => slot.kind === 'organization')?.data as Handbook['organization'] | undefined,
    sections,
    chapters: chaptersInOrder(sections, files('chapter')),
    tools: files<Handbook['tools'][number]>('tool').sort((a, b) => compareText(sortName(a), sortName(b))),
    rules: lists('rules'),
    checks: inOrder(files('check')),
    checklists: files('checklist'),
    trainingPaths: inOrder(trainingPaths(parsed)),
    scenarios: lists('scenarios'),
    faq: inOrder(files('faq')),
    glossary: lists<Handbook['glossary'][number]>('glossary').sort((a, b) =>
      compareText(a.name.toLowerCase(), b.name.toLowerCase()),
    ),
    sources: lists<Handbook['sources'][number]>('sources').sort((a, b) => compareText(a.id, b.id)),
    providerTerms: lists('terms'),
    contaminationPaths: lists('paths'),
    publicPolicies: lists('public-policies'),
    changes: files<Handbook['changes'][number]>('change').sort((a, b) => compareText(b.id, a.id)),
    versions: versionsOf(parsed),
    completions: files('completion'),
    assessments: files<Handbook['assessments'][number]>('assessment').sort((a, b) => compareText(a.id, b.id)),
    people: peopleOf(parsed),
    dictionary: parsed.flatMap(({ slot, data }) => (slot.kind === 'dictionary' ? (data as Dictionary).groups : [])),
    reviews: reviewsOf(parsed),
  };
}

/** The steps of a path know where they stand, so that what a later edit breaks is reported at the step. */
function trainingPaths(parsed: FileRecord[]): Handbook['trainingPaths'] {
  return parsed
    .filter(({ slot }) => slot.kind === 'training-path')
    .map(({ data, id, file, document }) => {
      const path = data as TrainingPathData;
      const steps = path.steps.map((step, index) => ({ ...step, at: document.place(['steps', index, 'id']) }));
      return { ...path, steps, id, at: { file, line: 1, column: 1 } };
    });
}

/** `unlisted` is not a tool but the absence of one: it stands last. */
const sortName = ({ id, name }: { id: string; name: string }) => (id === 'unlisted' ? '~' : name.toLowerCase());

const inOrder = <T extends { order: number; id: string }>(entries: T[]) =>
  entries.sort((a, b) => a.order - b.order || compareText(a.id, b.id));

function chaptersInOrder(sections: Handbook['sections'], chapters: Handbook['chapters']): Handbook['chapters'] {
  const place = new Map(sections.map(({ id }, index) => [id, index]));
  const placeOf = (section: string) => place.get(section) ?? sections.length;
  return chapters
    .map((chapter) => ({ ...chapter, section: chapter.id.split('/')[0] ?? '' }))
    .sort((a, b) => placeOf(a.section) - placeOf(b.section) || a.order - b.order || compareText(a.id, b.id));
}

/** Published versions that have both their files, oldest first. */
function versionsOf(parsed: FileRecord[]): Handbook['versions'] {
  const notes = new Map(parsed.filter(({ slot }) => slot.kind === 'version-note').map(({ id, data }) => [id, data]));
  return parsed
    .filter(({ slot, id }) => slot.kind === 'version-snapshot' && notes.has(id))
    .map(({ id, data }) => ({ number: Number(id), content: data, note: notes.get(id) }) as Handbook['versions'][number])
    .sort((a, b) => a.number - b.number);
}

const peopleOf = (parsed: FileRecord[]): Handbook['people'] =>
  parsed.flatMap(({ slot, data }) => (slot.kind === 'people' ? (data as People).people : []));

function reviewsOf(parsed: FileRecord[]): Handbook['reviews'] {
  const reviews: Handbook['reviews'] = {};
  for (const { slot, data } of parsed) {
    if (slot.form !== 'list') continue;
    const { owner, effective, reviewed, reviewEveryMonths } = data as Review;
    const earlier = reviews[slot.kind];
    const review = { owner, effective, reviewed, reviewEveryMonths };
    if (!earlier || nextReview(review) < nextReview(earlier)) reviews[slot.kind] = review;
  }
  return reviews;
}
