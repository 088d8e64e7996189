import type { Element, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { stringify } from 'yaml';
import { REVIEW_NAMES } from '../model/review-names.ts';
import { elementsIn, hasClass } from './element.ts';
import { lineOfText } from './text-of.ts';

/** Returns what the page is, as YAML between two lines of hyphens: title, address, policy version, and its review if it has one. */
export function frontBlock(page: Root, main: Element, address: string): string {
  const version = select('meta[name=policy-version]', page)?.properties.content;
  const facts = {
    title: lineOfText(select('h1', main)),
    address,
    ...(version !== undefined && { policyVersion: Number(version) }),
    ...review(main),
  };
  return `---\n${stringify(facts, { lineWidth: 0 })}---\n`;
}

/** The facts at the foot of the page, dates as 2026-11-22. */
function review(main: Element): Record<string, string> {
  // Walked by hand: a selector would be tried on every element of the page, and this is done for every page.
  const foot = elementsIn(main).find((each) => hasClass(each, 'page-meta'));
  const shown = new Map(
    selectAll('dl > div', foot).map((fact) => {
      const date = select('time', fact)?.properties.dateTime;
      return [lineOfText(select('dt', fact)), typeof date === 'string' ? date : lineOfText(select('dd', fact))];
    }),
  );
  return Object.fromEntries(
    Object.entries(REVIEW_NAMES).flatMap(([key, name]) => {
      const value = shown.get(name);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}
