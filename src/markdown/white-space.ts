import type { Element, ElementContent } from 'hast';
import { isElement } from './element.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Elements at whose edges a browser shows no space. */
const BLOCKS = words(
  'address article aside blockquote br caption col colgroup dd dialog div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol optgroup option p pre section summary table tbody td tfoot th thead tr ul wbr',
);
/** Elements that show something, though they hold no text. */
const SHOWN = words('audio canvas embed iframe img math object picture svg video button input select textarea');
/** Elements that show nothing where they stand. */
const UNSEEN = words('area base datalist dialog head link meta param rp script source style template title track');

interface Place {
  /** True where a space would be lost because of what stands before it, or after it. */
  before: boolean;
  after: boolean;
}

/**
 * Leaves of the white space of a part of a page what a browser shows: one space between words, none at the edges of blocks.
 * @param part is changed; preformatted text in it stays as it is
 */
export function collapseWhiteSpace(part: Element): void {
  collapseIn(part, { before: true, after: true });
}

/** Returns whether the next words lose a space at their start. */
function collapseIn(parent: Element, place: Place): boolean {
  const isBlock = BLOCKS.has(parent.tagName);
  const after = isBlock || place.after;
  let before = isBlock || place.before;
  if (parent.tagName === 'pre') return true;
  const kept: ElementContent[] = [];
  parent.children.forEach((child, index) => {
    const here = { before, after: isEdgeAfter(parent.children, index, after) };
    if (child.type === 'text') {
      const { text, endsInSpace } = collapsed(child.value, here);
      if (text === '') return;
      child.value = text;
      before = endsInSpace;
    } else if (isElement(child)) {
      before = collapseIn(child, here);
      if (SHOWN.has(child.tagName)) before = false;
    }
    kept.push(child);
  });
  parent.children = kept;
  return before || after;
}

function collapsed(value: string, { before, after }: Place): { text: string; endsInSpace: boolean } {
  const text = value.replaceAll(/[\t\n\v\f\r ]+/g, ' ');
  const start = before && text.startsWith(' ') ? 1 : 0;
  const ends = text.length > start && text.endsWith(' ');
  return { text: text.slice(start, ends && after ? -1 : undefined), endsInSpace: ends && !after };
}

/** Returns whether what follows a place makes a space before it invisible. */
function isEdgeAfter(nodes: readonly ElementContent[], index: number, atEnd: boolean): boolean {
  return boundaryAfter(nodes, index) ?? atEnd;
}

function boundaryAfter(nodes: readonly ElementContent[], index: number): boolean | undefined {
  for (let next = index + 1; next < nodes.length; next += 1) {
    const node = nodes[next];
    if (!node) break;
    if (node.type === 'text' && /[^ \t\n\f\r]/.test(node.value)) return false;
    if (!isElement(node)) continue;
    if (SHOWN.has(node.tagName)) return false;
    if (BLOCKS.has(node.tagName)) return true;
    const within = node.properties.hidden || UNSEEN.has(node.tagName) ? undefined : boundaryAfter(node.children, -1);
    if (within !== undefined) return within;
  }
  return undefined;
}
