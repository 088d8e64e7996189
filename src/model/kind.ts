import { z } from 'astro/zod';
import { CONTENT_KINDS, type KindRow } from './kinds.ts';
import { review, type ReviewRecord } from './schema/review.ts';

type Table = typeof CONTENT_KINDS;
/** The kinds whose row has this property. */
type With<Property> = { [K in keyof Table]: Table[K] extends Property ? K : never }[keyof Table];

/** A kind of content, by the one name that it has everywhere in the code. */
export type ContentKind = keyof Table;
/** A kind that has files of its own. */
export type FileKind = With<{ files: unknown }>;
/** A kind whose files each hold many entries. */
export type ListedKind = With<{ isListed: true }>;
/** A kind whose files have a body. */
export type BodyKind = With<{ files: `${string}.mdx` }>;
/** A kind whose ids are promised. */
export type PermanentKind = With<{ isPermanent: true }>;
/** A kind of which each has a page of its own. */
export type PageKind = With<{ page: unknown }>;
/** A kind of which the handbook has a list. */
export type HandbookKind = FileKind & With<{ list: string }>;
/** Everything that can be referred to by id. A tool may be named alone or with a plan. */
export type ReferenceKind = ContentKind | 'tool-or-plan';

/** The name of a kind's list, in `Handbook` and in published-ids.yaml. */
export type ListName<K extends With<{ list: string }>> = Table[K]['list'];

/** One entry of a kind, as its schema gives it. */
export type DataOf<K extends FileKind> = z.output<Table[K]['schema']>;

/** Describes what a file of listed entries holds. */
interface ListedFile<Entry> {
  owner: string;
  effective: string;
  reviewed: string;
  reviews?: ReviewRecord[] | undefined;
  reviewEveryMonths: number;
  entries: Entry[];
}

/** A whole file of a kind, as its schema gives it. */
export type FileDataOf<K extends FileKind> = K extends ListedKind ? ListedFile<DataOf<K>> : DataOf<K>;

// Object.keys knows only strings; these are the keys of a constant.
export const ALL_KINDS = Object.keys(CONTENT_KINDS) as ContentKind[];

/** Returns what is declared about a kind. */
export const kindRow = (kind: ContentKind): KindRow => CONTENT_KINDS[kind];

/** The kinds for which something is declared, in the order of the table. The type names those kinds. */
function kindsWith<K extends ContentKind>(property: keyof KindRow): K[] {
  return ALL_KINDS.filter((kind) => kindRow(kind)[property] !== undefined) as K[];
}

export const FILE_KINDS = kindsWith<FileKind>('files');
export const LISTED_KINDS = kindsWith<ListedKind>('isListed');
export const HANDBOOK_KINDS = kindsWith<HandbookKind>('list').filter((kind) => kindRow(kind).files !== undefined);
export const PERMANENT_KINDS = kindsWith<PermanentKind>('isPermanent');

/** The name of a kind's list, in `Handbook` and in published-ids.yaml. */
export const listOf = <K extends With<{ list: string }>>(kind: K): ListName<K> => CONTENT_KINDS[kind].list;

const listed = <T extends z.ZodType>(entry: T) => z.strictObject({ ...review, entries: z.array(entry).min(1) });

const fileSchemas = new Map(
  FILE_KINDS.map((kind) => [kind, isListed(kind) ? listed(CONTENT_KINDS[kind].schema) : CONTENT_KINDS[kind].schema]),
);

/** The schema of a whole file of a kind: of one entry, or of a review header with many. */
export function fileSchema<K extends FileKind>(kind: K): z.ZodType<FileDataOf<K>> {
  // The map holds one schema for each kind; what its types say of all of them, FileDataOf says of one.
  return fileSchemas.get(kind) as unknown as z.ZodType<FileDataOf<K>>;
}

/** Returns whether files of this kind say who reviews them, and when that was done. */
export const isReviewed = (kind: FileKind): boolean => {
  const schema: z.ZodType = fileSchema(kind);
  return schema instanceof z.ZodObject && 'reviewEveryMonths' in schema.shape;
};

/** Returns whether files of this kind hold many entries each. */
export function isListed(kind: FileKind): kind is ListedKind {
  return kindRow(kind).isListed === true;
}

/** Returns whether a schema's word for what it refers to names a kind. */
export const isReferenceKind = (name: string): name is ReferenceKind =>
  name === 'tool-or-plan' || Object.hasOwn(CONTENT_KINDS, name);

/** Returns what a message calls one of a kind: "a data class", "an approval route". */
export function nameOfKind(kind: ReferenceKind): string {
  const name = kind === 'tool-or-plan' ? 'tool or plan' : kindRow(kind).name;
  return `${/^[aeio]/.test(name) ? 'an' : 'a'} ${name}`;
}
