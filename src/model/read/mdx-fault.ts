import { mdxToMdast } from 'satteri';
import { MARKDOWN_FEATURES } from '../markdown-features.ts';
import type { MarkdownNode } from './markdown-tree.ts';

/** Where the parser ended, as an offset, and in which words. */
export interface MdxFault {
  offset: number;
  message: string;
}

/** Parses a text as MDX: its tree, or the fault that ended the parser. */
export function parseUntilFault(text: string): { tree: MarkdownNode } | MdxFault {
  try {
    // Without a line end, satteri 0.10 aborts the process on a last line like: import "\
    return { tree: mdxToMdast(`${text}\n`, { features: MARKDOWN_FEATURES }) as unknown as MarkdownNode };
  } catch (error) {
    const thrown = error instanceof Error ? error.message : String(error);
    const [, line = '1', column = '1', message = thrown] = /^(\d+):(\d+): ([\s\S]*)$/.exec(thrown) ?? [];
    return { offset: offsetOf(text, Number(line), Number(column)), message };
  }
}

/** Returns the offset of a line and column, both counted from 1. */
export function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let passed = 1; passed < line; passed++) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}
