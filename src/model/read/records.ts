import { problem, type Problem } from '../problem.ts';
import { fileSchema, isListed, isReviewed, kindRow, type FileDataOf, type FileKind, type ListedKind } from '../kind.ts';
import { readBody, type ReadBody } from './body.ts';
import { inCurrentFormat } from './current-format.ts';
import type { ContentFile } from './files.ts';
import { charactersForbiddenIn, forbiddenInValues, withoutForbiddenCharacters } from './forbidden-characters.ts';
import { frontMatterFault, splitFrontMatter } from './front-matter.ts';
import { isImage } from './image-type.ts';
import { isSiteFile } from './site-file.ts';
import { placeOfFile, type FilePlace } from './kind-of-file.ts';
import { intendedName, misplaced } from './misplaced.ts';
import { withNewestReview } from './newest-review.ts';
import { reservedNames } from './reserved-names.ts';
import { parseBySchema } from './schema-problems.ts';
import { parseJson } from './json-document.ts';
import { tryReading, type Trial } from './trial.ts';
import { unfitFiles } from './unfit-files.ts';
import { parseYaml, type YamlDocument } from './yaml-document.ts';

/** One content file, read: the raw value for best-effort checks, the parsed data if it follows its schema. */
export interface FileRecord<K extends FileKind> {
  kind: K;
  /** The id that the file name gives. */
  id: string;
  file: string;
  /** Undefined when the file could not be read at all. */
  raw: unknown;
  data: FileDataOf<K> | undefined;
  document: YamlDocument;
  read?: ReadBody;
}

/** A record of whichever kind; its kind says what its data is. */
export type AnyFileRecord = { [K in FileKind]: FileRecord<K> }[FileKind];

/** Returns whether a record is of a kind. */
export const isOfKind =
  <K extends FileKind>(kind: K) =>
  (record: AnyFileRecord): record is Extract<AnyFileRecord, FileRecord<K>> =>
    record.kind === kind;

/** Returns whether a record is of a file that holds many entries. */
export const isListedRecord = (record: AnyFileRecord): record is Extract<AnyFileRecord, { kind: ListedKind }> =>
  isListed(record.kind);

/** A record whose file follows its schema. */
export type ParsedRecord<K extends FileKind> = FileRecord<K> & { data: FileDataOf<K> };

/** The records of a kind whose files follow their schema. */
export function parsedRecords<K extends FileKind>(records: readonly AnyFileRecord[], kind: K): ParsedRecord<K>[] {
  // `kind` and `data` of one record agree.
  return records.filter((record) => record.kind === kind && record.data !== undefined) as unknown as ParsedRecord<K>[];
}

/**
 * Reads every file by its place in the table of kinds. Files without one are reported; one that is only misnamed is read all the same.
 * @param trial decides which of the costly files can be read
 */
export function readRecords(
  files: readonly ContentFile[],
  trial: Trial = tryReading,
): { records: AnyFileRecord[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const images = new Set(files.map(({ path }) => path).filter(isImage));
  const texts = files.filter(({ path }) => !images.has(path) && !isSiteFile(path));
  for (const { path } of texts) if (!placeOfFile(path)) problems.push(misplaced(path));
  const placed = texts.flatMap((file) => {
    const place = placeOfFile(file.path) ?? placeOfFile(intendedName(file.path));
    return place ? { ...file, ...place } : [];
  });
  const unfit = unfitFiles(placed, trial);
  const shown = [...images].join('\n');
  const records = placed.map(({ path, text, ...place }) => {
    const file = { path, text: unfit.paths.has(path) ? undefined : text };
    const reading = unlessUnchanged(file, shown, () => readRecord(file, place, images));
    problems.push(...reading.problems);
    // Read by its kind, a record is a record of that kind.
    return reading.record as AnyFileRecord;
  });
  return { records, problems: [...problems, ...unfit.problems] };
}

/** Describes what reading one file gave. */
interface Reading {
  record: FileRecord<FileKind>;
  problems: readonly Problem[];
}

/** Holds the last reading of each path, and all that it depends on. */
const last = new Map<string, Reading & { text: string | undefined; images: string }>();

/**
 * Returns the reading of a file: the last one, unless the file has changed since. Whoever checks again after an edit waits for the files
 * that were edited. Nobody may change a record.
 * @param images the images that are there, which the body of a page may show
 */
function unlessUnchanged({ path, text }: ContentFile, images: string, read: () => Reading): Reading {
  const known = last.get(path);
  if (known && known.text === text && known.images === images) return known;
  const reading = { ...read(), text, images };
  last.set(path, reading);
  return reading;
}

function readRecord(
  { path, text: written }: ContentFile,
  { kind, form, id }: FilePlace,
  images: ReadonlySet<string>,
): Reading {
  const problems: Problem[] = [];
  const find = charactersForbiddenIn(kind);
  const cleaned = written === undefined ? undefined : withoutForbiddenCharacters(path, written, find);
  problems.push(...(cleaned?.problems ?? []));
  const text = cleaned?.text;
  const parts = form === 'mdx' && text !== undefined ? splitFrontMatter(text) : undefined;
  const fields = form === 'mdx' ? parts?.matter : text;
  const parse = form === 'json' && fields !== undefined ? parseJson : parseYaml;
  const { document, problems: syntax } = parse(path, fields ?? '');
  problems.push(...syntax);
  // A file that could not be read keeps its id, so that one mistake does not cause others.
  const record: FileRecord<FileKind> = { kind, id, file: path, raw: undefined, data: undefined, document };
  if (fields === undefined) {
    if (text !== undefined) {
      const { line, message } = frontMatterFault(text);
      problems.push(problem('missing-front-matter', { file: path, line, column: 1 }, message));
    }
    return { record, problems };
  }
  if (parts) {
    record.read = readBody(path, parts, pageOf(kind, id), images);
    problems.push(...record.read.problems);
  }
  if (document.value === undefined) return { record, problems };
  record.raw = document.value ?? {};
  problems.push(...forbiddenInValues(record.raw, document, find));
  const reserved = reservedNames(record.raw, document);
  if (kind === 'assessment') {
    const current = inCurrentFormat(record.raw, path, document);
    if ('message' in current) {
      problems.push(current, ...notTold(reserved, [current]));
      return { record, problems };
    }
    record.raw = current.raw;
  }
  if (isReviewed(kind)) record.raw = withNewestReview(record.raw);
  const result = parseBySchema(fileSchema(kind), record.raw, document, kindRow(kind).words);
  problems.push(...result.problems, ...notTold(reserved, result.problems));
  if (reserved.length > 0) return { record, problems };
  return { record: { ...record, data: result.data }, problems };
}

/** Those of the problems at whose place nothing of the kind has been told in other words. */
function notTold(problems: Problem[], told: readonly Problem[]): Problem[] {
  const keyOf = ({ kind, line, column }: Problem) => `${kind} ${line}:${column}`;
  const known = new Set(told.map(keyOf));
  return problems.filter((found) => !known.has(keyOf(found)));
}

/** The page that shows an MDX body: its own, or the one that shows all of its kind. */
const pageOf = (kind: FileKind, id: string): string => kindRow(kind).page?.(id) ?? kindRow(kind).listPage ?? '/';
