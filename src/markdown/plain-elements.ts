import { markdownWords } from '#words/markdown.ts';
import type { Element } from 'hast';
import { element, hasClass, isElement, textNode } from './element.ts';
import { lineOfText } from './text-of.ts';

const strong = ({ children }: Element) => element('strong', children);
/** A verdict or a priority. The handler of that name makes it bold, except in tables of them. */
const tag = ({ children }: Element) => element('tag-words', children);
const emphasis = ({ children }: Element) => element('em', children);
const quote = ({ tagName, children }: Element) =>
  element('blockquote', tagName === 'p' ? [element('p', children)] : children);

/** Classes that say what an element is, and the element that says the same without a style sheet. */
const BY_CLASS: Record<string, (node: Element) => Element> = {
  callout: quote,
  'rule-quote': quote,
  'callout-title': (node) => element('p', [strong(node)]),
  'inference-label': emphasis,
  verdict: tag,
  mark: tag,
  priority: tag,
  'checklist-item': checklistItem,
};

/** The element itself, or the plain one that stands for it. */
export function inPlainElements(node: Element): Element {
  if (node.tagName === 'cite') return emphasis(node);
  if (node.tagName === 'td' || node.tagName === 'th') return alignedCell(node);
  if (node.tagName === 'ol' && hasClass(node, 'sources')) return element('source-list', node.children);
  const { className } = node.properties;
  const known = Array.isArray(className) ? className.find((name) => Object.hasOwn(BY_CLASS, name)) : undefined;
  return known === undefined ? node : (BY_CLASS[known]?.(node) ?? node);
}

/** A cell says its column's alignment by a class; Markdown tables have it from an attribute. */
function alignedCell(whole: Element): Element {
  const cell = verdictCell(whole);
  const align = hasClass(cell, 'number') ? 'right' : hasClass(cell, 'centred') ? 'center' : undefined;
  return align === undefined ? cell : element(cell.tagName, cell.children, { ...cell.properties, align });
}

/** A tile of a grid is its word: a line of links would hide the verdicts from whoever reads the source. */
function verdictCell(cell: Element): Element {
  const { dataVerdict, ...properties } = cell.properties;
  return dataVerdict === undefined ? cell : element(cell.tagName, [textNode(lineOfText(cell))], properties);
}

/** A row of a self-assessment as an entry to tick, its priority behind the statement. */
function checklistItem({ children }: Element): Element {
  const parts = children.flatMap((child) => (isElement(child, 'div') ? child.children : [child]));
  const priority = parts.find((part) => isElement(part, 'tag-words'));
  const [statement, ...rest] = parts.filter((part) => part !== priority);
  if (!priority || !isElement(statement)) return element('li', children);
  const words = textNode(markdownWords.priority(lineOfText(priority)));
  const box = element('input', [], { type: 'checkbox' });
  return element('li', [box, element('p', [...statement.children, words]), ...rest]);
}
