import { markdownWords } from '#words/markdown.ts';
import type { Element, ElementContent } from 'hast';
import { element, firstElement, isElement, textNode } from './element.ts';
import { isLeftOut } from './left-out.ts';
import { inPlainElements } from './plain-elements.ts';
import { lineOfText } from './text-of.ts';

/** A part of a page without what is left out, and with what CSS and pictures say put into words. */
export function prepare({ tagName, properties, children }: Element): Element {
  const kept: ElementContent[] = [];
  for (const child of children) {
    if (!isElement(child)) kept.push(child);
    else if (!isLeftOut(child)) kept.push(prepare(child));
  }
  const steps = kept.some((child) => isElement(child)) ? [picturesInWords, spaced, unwrapped, captionsFirst] : [];
  return inPlainElements(
    element(
      tagName,
      steps.reduce((nodes, step) => step(nodes), kept),
      properties,
    ),
  );
}

/** CSS puts distance between spans that touch in the source; words need a space. */
function spaced(children: ElementContent[]): ElementContent[] {
  return children.flatMap((child, index): ElementContent[] => {
    const before = children[index - 1];
    const touches = isElement(before) && isElement(child);
    return touches && (before.tagName === 'span' || child.tagName === 'span') ? [textNode(' '), child] : [child];
  });
}

/** Spans and dates are their words; without the wrapping a page converts in two thirds of the time. */
function unwrapped(children: ElementContent[]): ElementContent[] {
  const merged: ElementContent[] = [];
  for (const child of children) {
    const parts = isElement(child, 'span') || isElement(child, 'time') ? child.children : [child];
    for (const part of parts) {
      const last = merged.at(-1);
      if (last?.type === 'text' && part.type === 'text') merged[merged.length - 1] = textNode(last.value + part.value);
      else merged.push(part);
    }
  }
  return merged;
}

/** A picture becomes its title and description, once: the wide and the narrow form of a diagram say the same. */
function picturesInWords(children: ElementContent[]): ElementContent[] {
  const said = new Set<string>();
  return children.flatMap((child): ElementContent[] => {
    if (!isElement(child, 'svg')) return [child];
    const title = lineOfText(firstElement(child, 'title'));
    if (title === '' || said.has(title)) return [];
    said.add(title);
    const words = markdownWords.diagram(title, lineOfText(firstElement(child, 'desc')));
    return [element('p', [element('strong', [textNode(words.title)]), textNode(words.about)])];
  });
}

/** Markdown tables have no caption: it stands before the table, in bold. */
function captionsFirst(children: ElementContent[]): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (!isElement(child, 'table')) return [child];
    const caption = child.children.find((part) => isElement(part, 'caption'));
    if (!isElement(caption)) return [child];
    const rows = child.children.filter((part) => part !== caption);
    return [element('p', [element('strong', caption.children)]), element('table', rows)];
  });
}
