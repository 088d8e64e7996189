import { markdownToMdast, mdxToMdast } from 'satteri';
import { MARKDOWN_FEATURES } from '../model/markdown-features.ts';
import type { ReadBody } from '../model/read/body.ts';
import type { ContentFile } from '../model/read/files.ts';
import type { MarkdownNode } from '../model/read/markdown-tree.ts';
import { readRecords, type AnyFileRecord } from '../model/read/records.ts';
import { fileSchema } from '../model/kind.ts';
import { isRecord, walkFields } from '../model/read/walk.ts';
import type { Path } from '../model/read/yaml-document.ts';
import { align } from './align.ts';
import { markdownPassages } from './markdown-passages.ts';
import type { Passage, Prose } from './passage.ts';

/** Fields of one plain line that are our own words. Vendors, documents and addresses are other people's. */
const LINES = new Set(['title', 'name', 'question', 'description', 'short', 'include']);

/** The titles of sources are quotations, a dictionary is no prose, and what a version published stays as it was. */
const QUOTED_KINDS = new Set(['source', 'published-ids', 'dictionary', 'version-snapshot', 'version-part']);

/** All prose of content files: bodies, text fields and titles, file by file. What the content check refuses to read has none. */
export function proseOf(files: ContentFile[]): Prose[] {
  const sources = new Map(files.map(({ path, text }) => [path, text]));
  return readRecords(files).records.map((record) => {
    const source = sources.get(record.file) ?? '';
    const body = record.read ? bodyPassages(record.read) : [];
    return { file: record.file, kind: record.kind, source, passages: [...fieldPassages(record, source), ...body] };
  });
}

function bodyPassages({ text, written }: ReadBody): Passage[] {
  const tree = mdxToMdast(`${text}\n`, { features: MARKDOWN_FEATURES });
  return markdownPassages(tree as unknown as MarkdownNode, text).map((passage) => ({
    ...passage,
    offsets: passage.offsets.map(written),
  }));
}

function fieldPassages(record: AnyFileRecord, source: string): Passage[] {
  const texts = walkFields(fileSchema(record.kind), record.raw)
    .filter(({ meaning }) => meaning.text === 'current' || meaning.words)
    .flatMap(({ value, path }) => textPassages(value, path, record, source));
  const lines = QUOTED_KINDS.has(record.kind) ? [] : [...linesIn(record.raw, [])];
  const titles = lines.map(({ value, path }): Passage => {
    const offsets = align(value, source, startOf(path, record, source));
    return { kind: 'title', text: value, offsets, field: nameOf(path), isCounterExample: false };
  });
  return [...titles, ...texts];
}

/** A text field holds Markdown inside YAML: its offsets go through both. */
function textPassages(value: string, path: Path, record: AnyFileRecord, source: string): Passage[] {
  const inFile = align(value, source, startOf(path, record, source));
  const tree = markdownToMdast(value, { features: { ...MARKDOWN_FEATURES, frontmatter: false } });
  return markdownPassages(tree as unknown as MarkdownNode, value).map((passage) => ({
    ...passage,
    kind: 'text',
    field: nameOf(path),
    offsets: passage.offsets.map((offset) => inFile[offset] ?? 0),
  }));
}

function* linesIn(value: unknown, path: Path): Generator<{ value: string; path: Path }> {
  if (typeof value === 'string' && LINES.has(nameOf(path))) yield { value, path };
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* linesIn(item, [...path, index]);
  else if (isRecord(value)) for (const [key, item] of Object.entries(value)) yield* linesIn(item, [...path, key]);
}

/** The name of the field a path leads to, also for an entry of a list. */
function nameOf(path: Path): string {
  return String(path.findLast((step) => typeof step === 'string') ?? '');
}

/** Where the value begins, as an offset in the file. */
function startOf(path: Path, record: AnyFileRecord, source: string): number {
  const { line, column } = record.document.place(path);
  const before = source.split('\n').slice(0, line - 1);
  return before.reduce((sum, text) => sum + text.length + 1, 0) + column - 1;
}
