import { problem, type Problem } from '../problem.ts';
import type { z } from 'astro/zod';
import { assessmentWords } from '../schema/assessment.ts';
import { completionWords } from '../schema/completion.ts';
import { chapterPath, checkPath, faqPath } from '../pages.ts';
import { readBody, type ReadBody } from './body.ts';
import { inCurrentFormat } from './current-format.ts';
import type { ContentFile } from './files.ts';
import { charactersForbiddenIn, forbiddenInValues, withoutForbiddenCharacters } from './forbidden-characters.ts';
import { frontMatterFault, splitFrontMatter } from './front-matter.ts';
import { isImage } from './image-type.ts';
import { slotOf, type ContentKind, type Slot } from './layout.ts';
import { misplaced, nameMeant } from './misplaced.ts';
import { parseBySchema } from './schema-problems.ts';
import { parseJson } from './json-document.ts';
import { tryReading, type Trial } from './trial.ts';
import { unfitFiles } from './unfit-files.ts';
import { parseYaml, type YamlDocument } from './yaml-document.ts';

/** One content file, read: the raw value for best-effort checks, the parsed data if it follows its schema. */
export interface FileRecord {
  slot: Slot;
  /** The id that the file name gives. */
  id: string;
  file: string;
  /** Undefined when the file could not be read at all. */
  raw: unknown;
  data: unknown;
  document: YamlDocument;
  read?: ReadBody;
}

/** What is said of kinds whose schema the browser loads and therefore has no words of its own. */
const WORDS: Partial<Record<ContentKind, z.core.$ZodErrorMap>> = {
  assessment: assessmentWords,
  completion: completionWords,
};

/**
 * Reads every file by its slot. Files without a slot are reported; one that is only misnamed is read all the same.
 * @param trial decides which of the costly files can be read
 */
export function readRecords(
  files: readonly ContentFile[],
  trial: Trial = tryReading,
): { records: FileRecord[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const images = new Set(files.map(({ path }) => path).filter(isImage));
  const texts = files.filter(({ path }) => !images.has(path));
  for (const { path } of texts) if (!slotOf(path)) problems.push(misplaced(path));
  const placed = texts.flatMap((file) => {
    const found = slotOf(file.path) ?? slotOf(nameMeant(file.path));
    return found ? { ...file, ...found, form: found.slot.form } : [];
  });
  const unfit = unfitFiles(placed, trial);
  const records = placed.map(({ path, text, slot, id }) => {
    const file = { path, text: unfit.has(path) ? undefined : text };
    return readRecord(file, slot, id, images, problems);
  });
  return { records, problems: [...problems, ...unfit.values()] };
}

function readRecord(
  { path, text: written }: ContentFile,
  slot: Slot,
  id: string,
  images: ReadonlySet<string>,
  problems: Problem[],
): FileRecord {
  const find = charactersForbiddenIn(slot.kind);
  const cleaned = written === undefined ? undefined : withoutForbiddenCharacters(path, written, find);
  problems.push(...(cleaned?.problems ?? []));
  const text = cleaned?.text;
  const parts = slot.form === 'mdx' && text !== undefined ? splitFrontMatter(text) : undefined;
  const fields = slot.form === 'mdx' ? parts?.matter : text;
  const parse = slot.form === 'json' && fields !== undefined ? parseJson : parseYaml;
  const { document, problems: syntax } = parse(path, fields ?? '');
  problems.push(...syntax);
  // A file that could not be read keeps its id, so that one mistake does not cause others.
  const record: FileRecord = { slot, id, file: path, raw: undefined, data: undefined, document };
  if (fields === undefined) {
    if (text !== undefined) {
      const { line, message } = frontMatterFault(text);
      problems.push(problem('missing-front-matter', { file: path, line, column: 1 }, message));
    }
    return record;
  }
  if (parts) {
    record.read = readBody(path, parts, pageOf(slot, id), images);
    problems.push(...record.read.problems);
  }
  if (document.value === undefined) return record;
  record.raw = document.value ?? {};
  problems.push(...forbiddenInValues(record.raw, document, find));
  const isExport = slot.kind === 'assessment';
  if (isExport) {
    const current = inCurrentFormat(record.raw, path, document);
    if ('message' in current) {
      problems.push(current);
      return record;
    }
    record.raw = current.raw;
  }
  const result = parseBySchema(slot.schema, record.raw, document, WORDS[slot.kind]);
  problems.push(...result.problems);
  return { ...record, data: result.data };
}

/** The page that shows an MDX body. */
function pageOf(slot: Slot, id: string): string {
  if (slot.kind === 'chapter') return chapterPath(id);
  if (slot.kind === 'check') return checkPath(id);
  return slot.kind === 'faq' ? faqPath(id) : '/changes/';
}
