import type { Element } from 'hast';
import { stringify } from 'yaml';
import { reviewWords } from '#words/page-frame.ts';
import { elementsIn, findElement, firstElement, hasClass, isElement } from './element.ts';
import type { PageParts } from './main-part.ts';
import { lineOfText } from './text-of.ts';

/** Returns what the page is, as YAML between two lines of hyphens: title, address, policy version, and its review if it has one. */
export function frontBlock({ main, address, policyVersion }: PageParts): string {
  const facts = {
    title: lineOfText(firstElement(main, 'h1')),
    address,
    ...(policyVersion !== undefined && { policyVersion: Number(policyVersion) }),
    ...review(main),
  };
  const lines = Object.entries(facts).map(([name, value]) => factLine(name, value));
  return `---\n${lines.join('')}---\n`;
}

/** Words, days and addresses that mean themselves in YAML. One word alone may mean something else, such as `null`. */
const PLAIN = /^(?:[A-Za-z]+(?: [A-Za-z]+)+|\d{4}-\d\d-\d\d|https:\/\/[\w./-]+)$/;

/** One fact as a line of YAML; what needs no quotes is most of them, and needs no look at the rules. */
const factLine = (name: string, value: string | number): string =>
  Number.isSafeInteger(value) || PLAIN.test(String(value))
    ? `${name}: ${value}\n`
    : stringify({ [name]: value }, { lineWidth: 0 });

/** The facts of a review that the foot of a page names, by the names that they have here. */
const FACTS = ['owner', 'effective', 'reviewed', 'nextReview'] as const;

/** The facts at the foot of the page, dates as 2026-11-22. */
function review(main: Element): Record<string, string> {
  const foot = findElement(main, (each) => hasClass(each, 'page-meta'));
  const terms = foot ? [...elementsIn(foot)].filter(({ tagName }) => tagName === 'dl').flatMap(factsOf) : [];
  const shown = new Map(terms);
  return Object.fromEntries(
    FACTS.flatMap((key) => {
      const value = shown.get(reviewWords[key]);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

/** Each term of a list with what stands beside it. */
function factsOf(list: Element): [name: string, value: string][] {
  return list.children.flatMap((fact): [string, string][] => {
    if (!isElement(fact, 'div')) return [];
    const date = firstElement(fact, 'time')?.properties.dateTime;
    const value = typeof date === 'string' ? date : lineOfText(firstElement(fact, 'dd'));
    return [[lineOfText(firstElement(fact, 'dt')), value]];
  });
}
