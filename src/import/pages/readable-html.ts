import type { Element, ElementContent, Nodes, Root } from 'hast';
import type { ImportNote } from '../imported.ts';
import { visibleLine, visibleWords } from '../visible-words.ts';
import { beginningOf, wordsOf } from './place-of.ts';
import { withoutMergedCells } from './merged-cells.ts';
import { oneLineCell } from './one-line-cell.ts';

/** Elements of which nothing is kept, with what they are called in the report; some nobody misses. */
const LEFT_OUT: Record<string, string> = {
  script: 'a script',
  iframe: 'an embedded page',
  object: 'an embedded object',
  embed: 'an embedded object',
  applet: 'an embedded object',
  svg: 'a drawing',
  math: 'a formula',
  canvas: 'a drawing',
  video: 'a video',
  audio: 'a recording',
  form: 'a form',
  input: 'a field of a form, or a box to tick',
  select: 'a field of a form',
  textarea: 'a field of a form',
  style: '',
  link: '',
  meta: '',
  head: '',
  title: '',
  template: '',
  noscript: '',
  colgroup: '',
};

const IMAGES = new Set(['img', 'picture', 'ac:image']);

/** Elements that are Markdown as they are. */
const CARRIED = new Set(
  (
    'html body main article section div span p br hr a b strong i em u code pre samp kbd del s strike ul ol li dl dt dd ' +
    'h1 h2 h3 h4 h5 h6 table thead tbody tfoot tr td th caption blockquote sup sub small time abbr cite q address header footer figure figcaption button label font center ins mark nav aside details summary tt var dfn bdi wbr'
  ).split(' '),
);

/** Reports what is left out of a page, by its line and the heading above it. */
interface Walk {
  notes: ImportNote[];
  source: string;
  /** Says whether lines are those of what the person brought. */
  hasLines: boolean;
  heading: string;
}

/**
 * Returns a page with what Markdown can say and nothing else; what is left out is noted with its place.
 * @param page is changed
 * @param source as the person calls it
 */
export function readableHtml(page: Root, source: string, hasLines: boolean): { body: Element; notes: ImportNote[] } {
  const walk: Walk = { notes: [], source, hasLines, heading: '' };
  const children = clean(page.children, walk);
  return { body: { type: 'element', tagName: 'div', properties: {}, children }, notes: walk.notes };
}

function clean(nodes: readonly Nodes[], walk: Walk): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return [{ type: 'text', value: visibleWords(node.value) }];
    if (node.type === 'comment') {
      if (node.value.trim() !== '')
        note(walk, node, `the comment "${beginningOf(visibleLine(node.value))}" is left out.`);
      return [];
    }
    return node.type === 'element' ? cleanElement(node, walk) : [];
  });
}

function cleanElement(node: Element, walk: Walk): ElementContent[] {
  const { tagName, properties } = node;
  if (IMAGES.has(tagName)) {
    const alt =
      typeof properties.alt === 'string' && properties.alt.trim() !== ''
        ? ` "${beginningOf(visibleLine(properties.alt))}"`
        : '';
    note(walk, node, `the image${alt} is left out. Save it beside the page, and write ![what it shows](./name.png).`);
    return [];
  }
  const what = Object.hasOwn(LEFT_OUT, tagName) ? LEFT_OUT[tagName] : undefined;
  if (what !== undefined) {
    if (what !== '') note(walk, node, `${what} is left out.`);
    return [];
  }
  if (/^h[1-6]$/.test(tagName)) walk.heading = beginningOf(wordsOf(node));
  const isMacro = !CARRIED.has(tagName);
  if (isMacro)
    note(walk, node, `<${beginningOf(tagName)}> means something to another program only; its words are kept.`);
  const macro = macroOf(node);
  if (macro !== undefined) note(walk, node, `${macro} is kept as plain paragraphs.`);
  const children = clean(node.children, walk);
  if (tagName === 'table') {
    const { table, merged } = withoutMergedCells({ ...node, children });
    if (merged > 0)
      note(
        walk,
        node,
        `the table has ${merged} merged ${merged === 1 ? 'cell' : 'cells'}: their text is in each of the cells that they covered.`,
      );
    const caption = children.find((child) => child.type === 'element' && child.tagName === 'caption');
    return caption?.type === 'element' ? [{ ...caption, tagName: 'p' }, table] : [table];
  }
  return [
    {
      type: 'element',
      tagName: isMacro ? 'div' : tagName,
      properties: propertiesOf(node),
      children: isCell(node) ? cellOf(node, children, walk) : children,
      ...(node.position && { position: node.position }),
    },
  ];
}

const isCell = ({ tagName }: Element) => tagName === 'td' || tagName === 'th';

function cellOf(node: Element, children: ElementContent[], walk: Walk): ElementContent[] {
  const { line, isJoined } = oneLineCell(children);
  if (isJoined) note(walk, node, `several lines of the cell "${beginningOf(wordsOf(node))}" became one.`);
  return line;
}

/** Links lead somewhere, and cells of tables may cover others; nothing else of an element is carried over. */
function propertiesOf({ tagName, properties: { href, colSpan, rowSpan } }: Element): Element['properties'] {
  if (tagName === 'a' && typeof href === 'string') return { href };
  return tagName === 'td' || tagName === 'th' ? { ...(colSpan && { colSpan }), ...(rowSpan && { rowSpan }) } : {};
}

/** Describes what Confluence draws around paragraphs, and people would look for. */
function macroOf({ properties: { className } }: Element): string | undefined {
  const names = Array.isArray(className) ? className.map(String) : [];
  const found = names.find((name) =>
    /^(?:confluence-information-macro|panel|expand-container|code panel|toc-macro)$/.test(name),
  );
  return found === undefined ? undefined : `the box "${found}"`;
}

function note(walk: Walk, { position }: Nodes, message: string): void {
  const line = walk.hasLines && position ? `:${position.start.line}` : '';
  const below = walk.heading === '' ? '' : `, below "${walk.heading}"`;
  walk.notes.push({ place: `${walk.source}${line}${below}`, message });
}
