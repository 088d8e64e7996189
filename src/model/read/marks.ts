/** Characters that mean something to a parser of Markdown. Not the ones that long tables and lists are made of. */
const MARKS = /["'`*_~[\](){}<>&!\\]/g;

/**
 * At each of these marks the parser of Markdown takes apart the whole paragraph as far as it has read it, or looks through
 * the rest of it: quotes and dots are set as typographic ones, an & may begin an entity.
 */
export const COSTLY_MARKS = /["'&{<_]|\.\.\./g;
/** A mark, and how often a text holds it. */
export interface MarkCount {
  mark: string;
  count: number;
}

/** The mark that occurs most often in a text. */
export function commonestMark(text: string): MarkCount {
  const counts = new Map<string, number>();
  for (const [mark] of text.matchAll(MARKS)) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  const [mark, count] = [...counts].reduce((most, next) => (next[1] > most[1] ? next : most), ['', 0]);
  return { mark, count };
}

/** Returns what opens a component, and what opens an expression: the parser looks for their ends through the rest of the file. */
export function commonestOpener(text: string): MarkCount {
  const [tags, braces] = [countOf(text, /</g), countOf(text, /\{/g)];
  return tags > braces ? { mark: '<', count: tags } : { mark: '{', count: braces };
}

/** Returns how often a pattern with the g flag matches. */
export const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
