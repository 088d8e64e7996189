import { isMap, isNode, isScalar, isSeq, parseDocument, type Document, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Place } from '../handbook.ts';
import type { Problem } from '../problem.ts';
import { escapeOf } from './escape-of.ts';
import { cutTexts } from './yaml-comments.ts';
import { isTooDeep, syntaxProblems, tooDeep } from './yaml-syntax.ts';

export type Path = readonly (string | number)[];

/** A parsed YAML text that still knows where everything stands. */
export interface YamlDocument {
  /** Plain JavaScript data; undefined when the text could not be parsed. */
  value: unknown;
  /**
   * Where the value at the path stands, or its key. Falls back to the nearest parent that exists.
   * @param codePoint a character that the key or value holds: where it is written by an escape, if it is
   */
  place(path: Path, part?: 'key' | 'value', codePoint?: number): Place;
  /** True when nothing but a comment stands where the value should. */
  isComment(path: Path): boolean;
}

/**
 * Parses YAML, keeping positions.
 * @param text the YAML, or a whole file of which only the front matter is not blank, so that lines keep their numbers
 */
export function parseYaml(file: string, text: string): { document: YamlDocument; problems: Problem[] } {
  const at = placeIn(file, text);
  const { doc, value, problems } = parse(text, at);
  const document: YamlDocument = {
    value,
    place: (path, part = 'value', codePoint) => {
      const start = doc ? offsetOf(doc, path, part) : 0;
      const source = codePoint === undefined ? '' : sourceOf(doc, path, part, text);
      return at(start + (escapeOf(codePoint ?? 0, source) ?? 0));
    },
    isComment: (path) => isOnlyComment(path.reduce<unknown>((node, step) => inside(node, step)?.value, doc?.contents)),
  };
  return { document, problems };
}

/** The place of an offset. Not the parser's LineCounter, which passes over line ends in what it could not read. */
export function placeIn(file: string, text: string): (offset: number) => Place {
  let starts: readonly number[] | undefined;
  return (offset) => {
    // Not before something is to be reported, which in most files nothing is.
    starts ??= [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
    const line = lastUpTo(starts, offset);
    return { file, line: line + 1, column: Math.max(0, Math.min(offset, text.length) - (starts[line] ?? 0)) + 1 };
  };
}

/** The index of the last number in a rising list that is not greater; 0 when all are. */
function lastUpTo(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}

function parse(text: string, at: (offset: number) => Place) {
  if (isTooDeep(text)) return { doc: undefined, value: undefined, problems: [tooDeep(at)] };
  try {
    const doc = parseDocument(text, { prettyErrors: false, stringKeys: true, uniqueKeys: false });
    const problems = syntaxProblems(doc, text, at);
    // A key that stands twice leaves the rest of the file readable, so that all its mistakes are reported at once.
    const isReadable = problems.every(({ kind }) => kind === 'duplicate-key');
    return {
      doc,
      value: isReadable ? (doc.toJS() as unknown) : undefined,
      problems: isReadable ? [...problems, ...cutTexts(doc, text, at)] : problems,
    };
  } catch (error) {
    if (error instanceof RangeError) return { doc: undefined, value: undefined, problems: [tooDeep(at)] };
    throw error;
  }
}

const isOnlyComment = (node: unknown) => isScalar(node) && node.value === null && Boolean(node.comment);

function offsetOf(doc: Document.Parsed, path: Path, part: 'key' | 'value'): number {
  let node: unknown = doc.contents;
  let offset = startOf(node) ?? 0;
  for (const [index, step] of path.entries()) {
    const found = inside(node, step);
    if (!found) return offset;
    const value = startOf(found.value);
    const isLast = index === path.length - 1;
    offset = (isLast && part === 'key' ? startOf(found.key) : value) ?? value ?? startOf(found.key) ?? offset;
    node = found.value;
  }
  return offset;
}

/** A key or value as it stands in the text; empty where there is none. */
function sourceOf(doc: Document.Parsed | undefined, path: Path, part: 'key' | 'value', text: string): string {
  const parent = path.slice(0, -1).reduce<unknown>((node, step) => inside(node, step)?.value, doc?.contents);
  const node = inside(parent, path.at(-1) ?? 0)?.[part];
  const range = isNode(node) ? (node as Node).range : undefined;
  return range ? text.slice(range[0], range[1]) : '';
}

function inside(parent: unknown, step: string | number): { key?: unknown; value: unknown } | undefined {
  if (isSeq(parent)) return Number(step) in parent.items ? { value: parent.items[Number(step)] } : undefined;
  return isMap(parent) ? fieldsOf(parent).get(String(step)) : undefined;
}

const FIELDS = new WeakMap<YAMLMap, Map<string, Pair>>();

/** The fields of a mapping by name, of repeated ones the first. Kept, because a long mapping can hold many faults. */
function fieldsOf(parent: YAMLMap): Map<string, Pair> {
  const known = FIELDS.get(parent);
  if (known) return known;
  const fields = new Map<string, Pair>();
  for (const pair of parent.items) {
    const name = isScalar(pair.key) ? String(pair.key.value) : undefined;
    if (name !== undefined && !fields.has(name)) fields.set(name, pair);
  }
  FIELDS.set(parent, fields);
  return fields;
}

const startOf = (node: unknown): number | undefined => (isNode(node) ? (node as Node).range?.[0] : undefined);
