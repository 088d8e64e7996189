import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument, type Document, type YAMLError } from 'yaml';
import type { Place } from '../handbook.ts';
import { problem, type Problem } from '../problem.ts';

export type Path = readonly (string | number)[];

/** A parsed YAML text that still knows where everything stands. */
export interface YamlDocument {
  /** Plain JavaScript data; undefined when the text could not be parsed. */
  value: unknown;
  /** Where the value at the path stands, or its key. Falls back to the nearest parent that exists. */
  place(path: Path, part?: 'key' | 'value'): Place;
}

/**
 * Parses YAML, keeping positions.
 * @param text the YAML, or a whole file of which only the front matter is not blank, so that lines keep their numbers
 */
export function parseYaml(file: string, text: string): { document: YamlDocument; problems: Problem[] } {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const problems = [...doc.errors, ...doc.warnings].map((error) => syntaxProblem(error, at));
  const value = problems.length === 0 ? toPlainData(doc, problems, at) : undefined;
  return { document: { value, place: (path, part = 'value') => at(offsetOf(doc, path, part)) }, problems };
}

function syntaxProblem(error: YAMLError, at: (offset: number) => Place): Problem {
  if (error.code === 'DUPLICATE_KEY')
    return problem('duplicate-key', at(error.pos[0]), 'this key stands twice in the same place');
  return problem('yaml-syntax', at(error.pos[0]), firstLine(error.message));
}

function toPlainData(doc: Document.Parsed, problems: Problem[], at: (offset: number) => Place): unknown {
  try {
    return doc.toJS({ maxAliasCount: 20 });
  } catch (error) {
    problems.push(problem('yaml-syntax', at(0), firstLine(error instanceof Error ? error.message : String(error))));
    return undefined;
  }
}

const firstLine = (text: string) => text.split('\n')[0]?.trim() ?? '';

function offsetOf(doc: Document.Parsed, path: Path, part: 'key' | 'value'): number {
  for (let length = path.length; length > 0; length--) {
    const parent = doc.getIn(path.slice(0, length - 1), true) ?? doc.contents;
    const key = path[length - 1];
    const wanted = length === path.length ? part : 'value';
    const offset = offsetInside(parent, key, wanted);
    if (offset !== undefined) return offset;
  }
  return isNode(doc.contents) ? (doc.contents.range?.[0] ?? 0) : 0;
}

function offsetInside(parent: unknown, key: string | number | undefined, part: 'key' | 'value'): number | undefined {
  if (isMap(parent)) {
    const pair = parent.items.find(
      (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(key),
    );
    if (!pair) return undefined;
    const node = part === 'value' && isNode(pair.value) ? pair.value : pair.key;
    return isNode(node) ? node.range?.[0] : undefined;
  }
  if (parent && typeof parent === 'object' && 'items' in parent && Array.isArray(parent.items)) {
    const item: unknown = parent.items[Number(key)];
    return isNode(item) ? item.range?.[0] : undefined;
  }
  return undefined;
}
