import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { frontBlock } from './front-block.ts';
import { handlersFor } from './handlers.ts';
import { partsOfPage } from './main-part.ts';
import { prepare } from './prepare.ts';
import { toMdast } from './to-mdast.ts';
import { writtenLink } from './written-link.ts';
import { writtenText } from './written-text.ts';

const writer = unified()
  // Columns are not padded: nobody reads them in a fixed width, and every blank is paid for.
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '_',
    listItemIndent: 'one',
    rule: '-',
    handlers: { link: writtenLink, text: writtenText },
  })
  .freeze();

/**
 * The Markdown version of a built page: what a reader without script sees in its `<main>`, under a front block that
 * says what it is.
 *
 * Links lead to pages, by their whole address, and not to other Markdown versions: only pages have the fragments of
 * rules and the queries of answers, and what is copied into a review must open for the person who reads it.
 * @param html the whole document, as built
 * @throws where the document has no main part or does not name its address
 */
export function pageMarkdown(html: string): string {
  const parts = partsOfPage(html);
  const content = toMdast(prepare(parts.main), handlersFor(parts.address));
  return `${frontBlock(parts)}\n${writer.stringify(content)}`;
}
