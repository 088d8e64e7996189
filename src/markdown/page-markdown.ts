import type { Root } from 'hast';
import type { Text } from 'mdast';
import { select } from 'hast-util-select';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { frontBlock } from './front-block.ts';
import { handlersFor } from './handlers.ts';
import { prepare } from './prepare.ts';
import { withoutEscapedLessThan } from '../model/without-escaped-less-than.ts';
import { writtenLink } from './written-link.ts';

const parser = unified().use(rehypeParse);

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
  const page: Root = parser.parse(html);
  const main = select('main', page);
  const address = select('link[rel=canonical]', page)?.properties.href;
  if (!main || typeof address !== 'string') throw new Error('a page needs <main> and <link rel="canonical">');
  const front = frontBlock(page, main, address);
  const content: Root = { type: 'root', children: [prepare(main)] };
  const writer = unified()
    .use(rehypeRemark, { handlers: handlersFor(address) })
    // Columns are not padded: nobody reads them in a fixed width, and every blank is paid for.
    .use(remarkGfm, { tablePipeAlign: false })
    .use(remarkStringify, {
      bullet: '-',
      emphasis: '_',
      listItemIndent: 'one',
      rule: '-',
      handlers: {
        link: writtenLink,
        text: ({ value }: Text, _parent, state, info) => withoutEscapedLessThan(state.safe(value, info)),
      },
    });
  return `${front}\n${writer.stringify(writer.runSync(content))}`;
}
