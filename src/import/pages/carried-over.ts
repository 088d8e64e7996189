import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import type { ImportNote } from '../imported.ts';
import { visibleWords } from '../visible-words.ts';
import { beginningOf, wordsOf } from './place-of.ts';

/** Describes what a page may be carried over with. */
export interface BroughtPage {
  /** As the person calls it. */
  name: string;
  hasLines: boolean;
  /** Returns the address of the page of the handbook that a link to another file leads to, where there is one. */
  pageOf?: (target: string) => string | undefined;
}

interface Walk extends BroughtPage {
  notes: ImportNote[];
  heading: string;
  /** Says which level a heading becomes, by the level that it had. */
  levels: ReadonlyMap<number, 2 | 3 | 4>;
}

/**
 * Returns a tree of Markdown with what a chapter may hold: links that lead somewhere, headings from the second level on, no image, no
 * HTML. What is left out is noted with its place.
 */
export function carriedOver(tree: Root, source: BroughtPage): { body: Root; notes: ImportNote[] } {
  const walk: Walk = { ...source, notes: [], heading: '', levels: levelsIn(tree) };
  return { body: { type: 'root', children: each(tree.children, walk) as RootContent[] }, notes: walk.notes };
}

/** Headings of a chapter begin at the second level, and none is skipped; below the fourth there is none. */
function levelsIn(tree: Root): Map<number, 2 | 3 | 4> {
  const used = [...new Set(tree.children.flatMap((node) => (node.type === 'heading' ? [node.depth] : [])))].sort();
  return new Map(used.map((depth, index) => [depth, index === 0 ? 2 : index === 1 ? 3 : 4]));
}

const each = (nodes: readonly Nodes[], walk: Walk): Nodes[] => nodes.flatMap((node) => carried(node, walk));

function carried(node: Nodes, walk: Walk): Nodes[] {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: visibleWords(node.value) }];
    case 'inlineCode':
    case 'code':
      return [{ ...node, value: visibleWords(node.value) }];
    case 'html':
      note(walk, node, `the HTML "${beginningOf(visibleWords(node.value).replaceAll(/\s+/g, ' '))}" is left out.`);
      return [];
    case 'image':
    case 'imageReference':
      note(
        walk,
        node,
        `the image "${beginningOf(visibleWords(node.alt ?? ''))}" is left out. Save it beside the page, and write ![what it shows](./name.png).`,
      );
      return [];
    case 'footnoteReference':
      return [{ type: 'text', value: ` (${node.label ?? node.identifier})` }];
    case 'footnoteDefinition':
      note(walk, node, 'a footnote became a paragraph, and its mark a word in parentheses.');
      return each(node.children, walk);
    case 'definition':
    case 'yaml':
      return [];
    case 'linkReference':
      note(
        walk,
        node,
        `the link of "${beginningOf(wordsOf(node))}" is left out: its address is elsewhere. Write [words](address).`,
      );
      return each(node.children, walk);
    case 'link':
      return link(node, walk);
    case 'heading': {
      walk.heading = beginningOf(wordsOf(node));
      if (walk.heading === '') return [];
      return [
        { ...node, depth: walk.levels.get(node.depth) ?? 4, children: each(node.children, walk) as PhrasingContent[] },
      ];
    }
    case 'listItem':
      if (typeof node.checked === 'boolean')
        note(walk, node, 'a box to tick became an item: what people tick is a self-assessment.');
      return [{ ...node, checked: null, children: each(node.children, walk) as typeof node.children }];
    case 'paragraph': {
      const children = trimmed(each(node.children, walk) as PhrasingContent[]);
      return children.length > 0 ? [{ ...node, children }] : [];
    }
    default:
      // The children of a node stay nodes of the kinds that it may have.
      return 'children' in node ? [{ ...node, children: each(node.children, walk) } as Nodes] : [node];
  }
}

/** Where something was left out at the end of a line, the space before it is left over. */
function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const kept = nodes.map((node, index) => {
    if (node.type !== 'text') return node;
    const value = index === 0 ? node.value.trimStart() : node.value;
    return { ...node, value: index === nodes.length - 1 ? value.trimEnd() : value };
  });
  return kept.filter((node) => node.type !== 'text' || node.value !== '');
}

function link(node: Extract<Nodes, { type: 'link' }>, walk: Walk): Nodes[] {
  const words = each(node.children, walk) as PhrasingContent[];
  if (/^(?:https:\/\/[^\s/]|mailto:[^\s@]+@)/i.test(node.url) && URL.canParse(node.url))
    return [{ type: 'link', url: node.url, children: words }];
  const page = walk.pageOf?.(node.url);
  if (page !== undefined) return [{ type: 'link', url: page, children: words }];
  if (node.url !== '' && wordsOf(node) !== '')
    note(
      walk,
      node,
      `the link of "${beginningOf(wordsOf(node))}" to ${beginningOf(visibleWords(node.url))} is left out; its words are kept. ${why(node.url)}`,
    );
  return words;
}

const why = (url: string) =>
  /^http:\/\//i.test(url)
    ? 'Links begin with https://.'
    : url.startsWith('#')
      ? 'A place in a page is /handbook/section/chapter/#heading.'
      : 'Write the address of a page of the handbook, or a whole one with https://.';

function note(walk: Walk, { position }: Nodes, message: string): void {
  const line = walk.hasLines && position ? `:${position.start.line}` : '';
  const below = walk.heading === '' ? '' : `, below "${walk.heading}"`;
  walk.notes.push({ place: `${walk.name}${line}${below}`, message });
}
