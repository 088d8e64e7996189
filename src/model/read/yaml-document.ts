import { isMap, isNode, isPair, isScalar, isSeq, parseDocument, type Document, type Node } from 'yaml';
import type { Place } from '../handbook.ts';
import type { Problem } from '../problem.ts';
import { isTooDeep, syntaxProblems, tooDeep } from './yaml-syntax.ts';

export type Path = readonly (string | number)[];

/** A parsed YAML text that still knows where everything stands. */
export interface YamlDocument {
  /** Plain JavaScript data; undefined when the text could not be parsed. */
  value: unknown;
  /** Where the value at the path stands, or its key. Falls back to the nearest parent that exists. */
  place(path: Path, part?: 'key' | 'value'): Place;
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
    place: (path, part = 'value') => at(doc ? offsetOf(doc, path, part) : 0),
    isComment: (path) => isOnlyComment(doc?.getIn(path, true)),
  };
  return { document, problems };
}

/** The place of an offset. Not the parser's LineCounter, which passes over line ends in what it could not read. */
export function placeIn(file: string, text: string): (offset: number) => Place {
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  return (offset) => {
    const line = Math.max(
      0,
      starts.findLastIndex((start) => start <= offset),
    );
    return { file, line: line + 1, column: Math.max(0, Math.min(offset, text.length) - (starts[line] ?? 0)) + 1 };
  };
}

function parse(text: string, at: (offset: number) => Place) {
  if (isTooDeep(text)) return { doc: undefined, value: undefined, problems: [tooDeep(at)] };
  try {
    const doc = parseDocument(text, { prettyErrors: false, stringKeys: true });
    const problems = syntaxProblems(doc, text, at);
    // A key that stands twice leaves the rest of the file readable, so that all its mistakes are reported at once.
    const isReadable = problems.every(({ kind }) => kind === 'duplicate-key');
    return { doc, value: isReadable ? (doc.toJS() as unknown) : undefined, problems };
  } catch (error) {
    if (error instanceof RangeError) return { doc: undefined, value: undefined, problems: [tooDeep(at)] };
    throw error;
  }
}

const isOnlyComment = (node: unknown) => isScalar(node) && node.value === null && Boolean(node.comment);

function offsetOf(doc: Document.Parsed, path: Path, part: 'key' | 'value'): number {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? doc.contents : doc.getIn(path.slice(0, length - 1), true);
    const offset = offsetInside(parent, path[length - 1], length === path.length ? part : 'value');
    if (offset !== undefined) return offset;
  }
  return startOf(doc.contents) ?? 0;
}

function offsetInside(parent: unknown, key: string | number | undefined, part: 'key' | 'value'): number | undefined {
  if (isSeq(parent)) return startOf(parent.items[Number(key)]);
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find(
    (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(key),
  );
  const value = part === 'value' ? startOf(pair?.value) : undefined;
  return value ?? startOf(pair?.key);
}

const startOf = (node: unknown): number | undefined => (isNode(node) ? (node as Node).range?.[0] : undefined);
