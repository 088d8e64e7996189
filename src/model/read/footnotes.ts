import { problem, type Problem } from '../problem.ts';
import type { MarkdownNode } from './markdown-tree.ts';
import { startOf, type ParsedText } from './parsed-text.ts';

/** `[^1]`, and `[^1]:` at the start of a line. */
const MARK = /\[\^([^\]\s]+)\]/g;
const NOTE = /(?<=(?:^|\n)[ \t>]*)\[\^([^\]\s]+)\]:/g;

/** One end of a footnote: where it is written, and the label that it carries. */
interface End {
  label: string;
  offset: number;
}

/** True for what would define a footnote: the parser takes its words for an address. */
export const isFootnote = ({ type, label }: MarkdownNode): boolean => type === 'definition' && isMark(label);

const isMark = (label: string | null | undefined) => label?.startsWith('^') ?? false;

/**
 * Footnotes, which pages do not have. The parser takes them for text in brackets, or for links.
 * @param instead what to write in their place
 */
export function footnoteProblems({ nodes, texts, source, at }: ParsedText, instead: string): Problem[] {
  const labelled = (node: MarkdownNode): End => ({ label: (node.label ?? '').slice(1), offset: startOf(node) });
  const found = (pattern: RegExp) =>
    texts.flatMap(({ text, offset }) =>
      [...text.matchAll(pattern)].map(({ index, 1: label = '' }): End => ({ label, offset: offset + index })),
    );
  const notes = [...nodes.filter(isFootnote).map(labelled), ...found(NOTE)];
  const linked = nodes.filter(({ type, label }) => type.endsWith('Reference') && isMark(label)).map(labelled);
  const labels = new Set(notes.map(({ label }) => label));
  const starts = new Set(notes.map(({ offset }) => offset));
  // [^a-z] is a set of characters, unless a note on the page has that name.
  const marks = found(MARK).filter(
    ({ label, offset }) => !starts.has(offset) && (/^\d+$/.test(label) || labels.has(label)),
  );
  const wordsOf = (label: string) => {
    const words = notes.find((note) => note.label === label);
    const line = words && /^\[\^[^\]\s]+\]:[ \t]*(\S.*)/.exec(source.slice(words.offset))?.[1]?.trim();
    return line ? ` Here: (${line.length > 80 ? `${line.slice(0, 80)}…` : line})` : '';
  };
  return [
    ...notes.map(({ label, offset }) => ({ offset, what: `[^${label}]: is the text of a footnote`, words: '' })),
    ...[...linked, ...marks].map(({ label, offset }) => ({
      offset,
      what: `[^${label}] is a footnote`,
      words: wordsOf(label),
    })),
  ].map(({ offset, what, words }) =>
    problem('forbidden-markup', at(offset), `${what}, which pages do not have. ${instead}${words}`),
  );
}
