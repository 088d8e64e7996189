/** A stretch of a text without an empty line. */
export interface Paragraph {
  text: string;
  /** The line of the text in which it begins, counted from 1. */
  line: number;
}

/** Returns what stands between empty lines: what a parser of Markdown reads at once, however many lines it has. */
export function* paragraphs(text: string): Generator<Paragraph> {
  let line = 1;
  let start = 0;
  for (const gap of text.matchAll(/\n(?:[ \t]*\n)+/g)) {
    yield { text: text.slice(start, gap.index), line };
    line += text.slice(start, gap.index + gap[0].length).split('\n').length - 1;
    start = gap.index + gap[0].length;
  }
  yield { text: text.slice(start), line };
}
