import type { Handle } from 'hast-util-to-mdast';
import type { Nodes, Root, RootContent } from 'mdast';
import { element } from './element.ts';
import { frontBlock } from './front-block.ts';
import { handlersFor } from './handlers.ts';
import { knownPart, type KnownPart } from './known-parts.ts';
import { elementsOf, partsOfPage, type PageParts } from './main-part.ts';
import { prepare } from './prepare.ts';
import { takeRepeatedParts } from './repeated-parts.ts';
import { toMdast } from './to-mdast.ts';
import { writer } from './writer.ts';

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
  const page = partsOfPage(html, takeRepeatedParts);
  return `${frontBlock(page)}\n${writer.stringify(treeOf(page))}`;
}

/** A node that is Markdown already, and the nodes that it stands for. */
interface WrittenNode extends KnownPart {
  type: 'written';
  whole: () => Root['children'];
}

function treeOf({ main, address, parts }: PageParts): Root {
  const part: Handle = (state, node) => {
    const html = parts[Number(node.properties.dataPart ?? -1)];
    // The writer knows this node, and nothing else looks into it.
    return html === undefined ? state.all(node) : (nodesOfPart(html, address) as Nodes[]);
  };
  const { children } = toMdast(prepare(main), { ...handlersFor(address), article: part }) as {
    children: (RootContent | WrittenNode)[];
  };
  const isBeforeList = (index: number) => children[index + 1]?.type === 'list';
  return {
    type: 'root',
    children: children.flatMap((node, index) =>
      node.type === 'written' && node.endsInList && isBeforeList(index) ? node.whole() : [node as RootContent],
    ),
  };
}

/** The Markdown of a part that stands for itself. */
function nodesOfPart(html: string, address: string): (RootContent | WrittenNode)[] {
  const treeOfPart = () => toMdast(prepare(element('div', elementsOf(html))), handlersFor(address));
  const known = knownPart(html, address, () => {
    const tree = treeOfPart();
    return { tree, text: writer.stringify(tree) };
  });
  const whole = () => treeOfPart().children;
  if (!known) return whole();
  return known.value === '' ? [] : [{ type: 'written', ...known, whole }];
}
