import type { Comment, Element, Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { MARKED_ELEMENT, PLAIN_EMPHASIS, PRINTED_MARKDOWN } from './mark.ts';

const parser = unified().use(rehypeParse);

/** Returns the elements and attributes that a mark became on a page; an empty list where every text is text. */
export function foundInHtml(html: string): string[] {
  return [...nodesIn(parser.parse(html))].flatMap((node) => {
    if (node.type === 'element') return inElement(node);
    if (node.type === 'comment') return inComment(node);
    return node.type === 'text' && isPrintedMarkdown(node.value) ? [`Markdown as words: ${node.value.trim()}`] : [];
  });
}

/** Every node, also those that wait in a template. */
/** Data of scripts may hold Markdown; it begins with a brace. */
const isPrintedMarkdown = (text: string) => PRINTED_MARKDOWN.test(text) && !text.startsWith('{"');

function* nodesIn(node: Nodes): Generator<Nodes> {
  yield node;
  if (node.type === 'element' && node.content) yield* nodesIn(node.content);
  if ('children' in node) for (const child of node.children) yield* nodesIn(child);
}

function inElement({ tagName, properties, children }: Element): string[] {
  const attributes = Object.entries(properties).flatMap(([name, value]) => {
    const isHandler = /^on/i.test(name) || MARKED_ELEMENT.test(name);
    const isMarkdown = PRINTED_MARKDOWN.test(String(value));
    const leadsAway = /^(?:href|src|action|srcset)$/i.test(name) && /^\s*(?:x|javascript|data):/i.test(String(value));
    return isHandler || isMarkdown || leadsAway ? [`<${tagName} ${name}="${String(value)}">`] : [];
  });
  // A script's text is data; what ends it would have made the rest of it words or elements of the page.
  const [script] = tagName === 'script' ? children : [];
  const isOpen = script?.type === 'text' && /<\/|<!--/.test(script.value) && properties.type !== undefined;
  const isRefresh = tagName === 'meta' && /refresh/i.test(String(properties.httpEquiv ?? ''));
  const isEmphasis = tagName === 'strong' && children[0]?.type === 'text' && children[0].value === PLAIN_EMPHASIS;
  return [
    ...(isEmphasis ? ['plain text as Markdown'] : []),
    ...(MARKED_ELEMENT.test(tagName) || isRefresh ? [`<${tagName}>`] : []),
    ...(isOpen ? [`a data block with "<": ${script.value.slice(0, 80)}`] : []),
    ...attributes,
  ];
}

const inComment = ({ value }: Comment): string[] => (/m\d{4}/.test(value) ? [`<!--${value}-->`] : []);
