import { problem, type Problem } from '../problem.ts';
import type { FileForm } from './kind-of-file.ts';
import { commonestMark, commonestOpener, type MarkCount } from './marks.ts';
import { MAX_MARKDOWN_DEPTH } from './markdown-tree.ts';
import { openersOf } from './openers.ts';
import { paragraphs } from './paragraphs.ts';

/** The most characters of a line. The longest in the default content has under a thousand. */
export const MAX_LINE_LENGTH = 20_000;

/**
 * The most characters of a page, about a hundred sheets of paper: ten times the longest of the default content. Its HTML, its
 * Markdown version and its place in the search index together take up to thirty times as long as reading it.
 */
const MAX_PAGE_LENGTH = 200_000;

/** Holds how often one mark may occur between two empty lines, and how often < or { in a file. */
export const MAX_MARKS = 5000;

/** A file inside an address, as word processors write images into Markdown. */
const EMBEDDED = /data:[a-z]+\/[a-z0-9.+-]+;base64,/i;

/**
 * Returns what makes a text unfit to be parsed: parsers of Markdown and YAML take minutes over it, or end the process.
 * Nobody writes such a text by hand.
 * @param text the whole file, so that lines are those of the file
 * @returns the first such thing; undefined for a text that may be parsed
 */
export function beyondLimits(file: string, text: string, form: FileForm): Problem | undefined {
  // Programs write JSON, now and then in a single line; its parser minds neither lines nor marks.
  if (form === 'json') return undefined;
  const tooMuch = (line: number, message: string) => problem('too-complex', { file, line, column: 1 }, message);
  for (const [index, line] of text.split('\n').entries()) {
    if (line.length > MAX_LINE_LENGTH) return tooMuch(index + 1, longLine(line));
    if (line.length > MAX_MARKDOWN_DEPTH && openersOf(line) > MAX_MARKDOWN_DEPTH)
      return tooMuch(index + 1, `quotations or lists are more than ${MAX_MARKDOWN_DEPTH} deep in each other.`);
  }
  if (form !== 'mdx') return undefined;
  const length = `the page has ${grouped(text.length)} characters; at most ${grouped(MAX_PAGE_LENGTH)} are read.`;
  return (
    tooManyMarks(file, text) ??
    (text.length > MAX_PAGE_LENGTH ? tooMuch(1, `${length} Make several pages of it.`) : undefined)
  );
}

function tooManyMarks(file: string, text: string): Problem | undefined {
  const tooMany = (line: number, where: string, { mark, count }: MarkCount) => {
    const most = `${grouped(count)} times ${mark}; at most ${grouped(MAX_MARKS)} are read.`;
    return problem('too-complex', { file, line, column: 1 }, `${where} ${most}`);
  };
  if (text.length <= MAX_MARKS) return undefined;
  const opener = commonestOpener(text);
  if (opener.count > MAX_MARKS) return tooMany(1, 'the file holds', opener);
  for (const paragraph of paragraphs(text)) {
    const commonest = paragraph.text.length > MAX_MARKS ? commonestMark(paragraph.text) : undefined;
    if (commonest && commonest.count > MAX_MARKS)
      return tooMany(paragraph.line, 'the paragraph that starts here holds', commonest);
  }
  return undefined;
}

function longLine(line: string): string {
  const length = `the line has ${grouped(line.length)} characters; at most ${grouped(MAX_LINE_LENGTH)} are read.`;
  return EMBEDDED.test(line.slice(0, 2000))
    ? `${length} It is a file written as text (data:…): save the image next to the page and write ./name.png.`
    : length;
}

const grouped = (number: number) => number.toLocaleString('en-US');
