import { htmlToHast } from 'satteri';
import type { TimedMoment } from '../../diagrams/time-line.ts';
import type { HtmlNode } from '../../model/html-node.ts';

/** The moments in the HTML of a table, in their order: each `<time>` that says in `data-short` what happened. */
export function momentsIn(html: string): TimedMoment[] {
  return elementsOf(htmlToHast(html, { fragment: true }) as HtmlNode).flatMap((element) => {
    const { dateTime, dataTo, dataShort } = element.properties ?? {};
    if (element.tagName !== 'time' || typeof dateTime !== 'string' || typeof dataShort !== 'string') return [];
    const to = typeof dataTo === 'string' ? dataTo : dateTime;
    return [{ from: dateTime, to, short: dataShort, when: textOf(element).trim() }];
  });
}

const elementsOf = (node: HtmlNode): HtmlNode[] => [node, ...(node.children ?? []).flatMap(elementsOf)];

const textOf = ({ value = '', children = [] }: HtmlNode): string => value + children.map(textOf).join('');
