import type { Element, Root as HtmlRoot } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import type { Root } from 'mdast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { PlainError } from '../../basics/plain-error.ts';
import type { ImportNote } from '../imported.ts';
import { visibleLine } from '../visible-words.ts';
import { carriedOver } from './carried-over.ts';
import { wordsOf } from './place-of.ts';
import { readableHtml } from './readable-html.ts';
import { refuseDepth, depthRefusal } from './too-deep.ts';

/** A page as a chapter can hold it. */
export interface ImportedPage {
  title: string | undefined;
  body: Root;
  notes: ImportNote[];
}

const parser = unified().use(rehypeParse);

/**
 * Carries a page of HTML over, of Confluence or of any other program.
 * @param name of the file, as the person calls it
 * @param hasLines whether lines of the HTML are lines of what the person brought
 * @throws PlainError for a page that is no text, or too deep
 */
export function htmlPage(html: string, name: string, hasLines = true): ImportedPage {
  try {
    return read(html, name, hasLines);
  } catch (error) {
    // The parser ends like this before anybody can count.
    if (error instanceof RangeError) throw depthRefusal(name);
    throw error;
  }
}

function read(html: string, name: string, hasLines: boolean): ImportedPage {
  const page = parser.parse(html);
  refuseDepth(page, name);
  const main = mainPart(page);
  const title = titleOf(page, main);
  const { body, notes } = readableHtml({ type: 'root', children: main.children }, name, hasLines);
  const tree = toMdast(body, { newlines: false });
  if (tree.type !== 'root') throw new PlainError(`${name} holds no text.`);
  const over = carriedOver(withoutTitle(tree, title), { name, hasLines });
  if (wordsOf(over.body) === '') throw new PlainError(`${name} holds no text.`);
  return { title, body: over.body, notes: [...notes, ...over.notes] };
}

function find(node: HtmlRoot | Element, is: (element: Element) => boolean): Element | undefined {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    const found = is(child) ? child : find(child, is);
    if (found) return found;
  }
  return undefined;
}

/** Finds what a page is about, without the navigation around it: as Confluence, HTML itself and everybody else mark it. */
function mainPart(page: HtmlRoot): HtmlRoot | Element {
  return (
    find(page, ({ properties }) => properties.id === 'main-content') ??
    find(page, ({ tagName }) => tagName === 'main') ??
    find(page, ({ tagName }) => tagName === 'article') ??
    find(page, ({ tagName }) => tagName === 'body') ??
    page
  );
}

function titleOf(page: HtmlRoot, main: HtmlRoot | Element): string | undefined {
  const named = (from: HtmlRoot | Element, name: string) => find(from, ({ tagName }) => tagName === name);
  const found = named(main, 'h1') ?? named(page, 'h1') ?? named(page, 'title');
  return (found && visibleLine(wordsOf(found))) || undefined;
}

/** The title is in the front matter, and once on the page. */
function withoutTitle(tree: Root, title: string | undefined): Root {
  const at = tree.children.findIndex((node) => node.type === 'heading');
  const first = tree.children[at];
  return first?.type === 'heading' && first.depth === 1 && visibleLine(wordsOf(first)) === title
    ? { ...tree, children: tree.children.toSpliced(at, 1) }
    : tree;
}
