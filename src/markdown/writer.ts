import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { writtenLink } from './written-link.ts';
import { writtenText } from './written-text.ts';

const handlers = {
  link: writtenLink,
  text: writtenText,
  // A part of a page that has been written before.
  written: ({ value }: { value: string }) => value,
};

/** Writes a tree as Markdown. */
export const writer = unified()
  // Columns are not padded: nobody reads them in a fixed width, and every blank is paid for.
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '_',
    listItemIndent: 'one',
    rule: '-',
    handlers,
  })
  .freeze();
