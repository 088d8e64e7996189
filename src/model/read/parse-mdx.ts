import type { Place } from '../handbook.ts';
import { problem, type Problem } from '../problem.ts';
import { isTooDeepTree, type MarkdownNode } from './markdown-tree.ts';
import { parseUntilFault } from './mdx-fault.ts';
import { mendOf } from './mend-mdx.ts';
import { edited, writtenOffset, type TextEdit } from './text-edits.ts';
import { placeIn } from './yaml-document.ts';

/** Describes MDX that was parsed: as it is, or with its everyday Markdown and its faults mended. */
export interface ParsedMdx {
  /** Undefined where it cannot be parsed. */
  tree: MarkdownNode | undefined;
  /** The text that the tree was parsed from. Where no fault was found, the site renders the same. */
  text: string;
  /** Returns the offset in the file of one in `text`. */
  written(offset: number): number;
  /** Returns the place in the file of an offset in `text`. */
  at(offset: number): Place;
  problems: Problem[];
}

/** The most characters that are parsed again and again until a text has no fault: about half a second of a slow processor. */
const MAX_PARSED = 20_000_000;

/**
 * Parses MDX. The parser ends at the first fault. Each is mended and what remains is parsed again, so that one run finds all of
 * them; everyday Markdown that MDX alone does not know, such as `<https://example.org>`, is no fault.
 * @param written the file, with the front matter blank
 */
export function parseMdx(file: string, written: string): ParsedMdx {
  const inFile = placeIn(file, written);
  const edits: TextEdit[] = [];
  const parsed: ParsedMdx = {
    tree: undefined,
    text: written,
    written: (offset) => writtenOffset(edits, offset),
    at: (offset) => inFile(parsed.written(offset)),
    problems: [],
  };
  const add = (at: Place, message: string) => parsed.problems.push(problem('mdx-syntax', at, message));
  const opened = new Map<string, number>();
  for (let length = 0; length <= MAX_PARSED; length += parsed.text.length) {
    const outcome = parseUntilFault(parsed.text);
    if ('tree' in outcome) {
      if (!isTooDeepTree(outcome.tree)) parsed.tree = outcome.tree;
      else add({ file, line: 1, column: 1 }, 'quotations, lists or components are nested more than 100 deep.');
      return parsed;
    }
    const { edit, offset, says } = mendOf(outcome, parsed.text, {
      opened,
      writtenFrom: (at) => written.slice(parsed.written(at)),
    });
    if (says !== undefined) add(parsed.at(offset), says);
    if (!edit) return parsed;
    parsed.text = edited(parsed.text, edit);
    edits.push(edit);
  }
  add(
    { file, line: 1, column: 1 },
    'this page has too many faults to find all of them: the rest of it was not checked.',
  );
  return parsed;
}
