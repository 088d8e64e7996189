import { isNode, parseDocument, type Document } from 'yaml';

/** One value of a document that becomes another; the text is written as YAML in one line, such as a quoted string. */
export interface YamlEdit {
  path: readonly (string | number)[];
  by: string;
}

/**
 * Returns a YAML text with values replaced where they stand: comments, order and quotes of everything else stay.
 * @throws Error for a path that the text does not have
 */
export function withYamlValues(text: string, edits: readonly YamlEdit[]): string {
  const document = parseDocument(text);
  const places = edits.map(({ path, by }) => ({ ...rangeAt(document, path), by }));
  return replaced(text, places);
}

/** A stretch of a text, and what stands there instead. */
export interface Stretch {
  from: number;
  to: number;
  by: string;
}

/** Returns a text with stretches replaced that do not overlap, whatever their order. */
export const replaced = (text: string, places: readonly Stretch[]): string =>
  places
    .toSorted((a, b) => b.from - a.from)
    .reduce((rest, { from, to, by }) => rest.slice(0, from) + by + rest.slice(to), text);

function rangeAt(document: Document.Parsed, path: readonly (string | number)[]): { from: number; to: number } {
  const node = document.getIn(path, true);
  if (!isNode(node) || !node.range) throw new Error(`The text has no ${path.join('.')}.`);
  const [from, to] = node.range;
  return { from, to };
}
