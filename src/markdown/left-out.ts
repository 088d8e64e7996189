import type { Element } from 'hast';
import { hasClass, isElement } from './element.ts';

/** Needs a pointer or script. */
const CONTROLS = new Set([
  'form',
  'button',
  'input',
  'select',
  'textarea',
  'script',
  'style',
  'template',
  'site-search',
]);

/**
 * Returns whether a page shows it and its Markdown version does not: controls; what is for screens alone or is shown only once
 * a day has passed (the days stand in the text); hints that something needs script; the ways through the site, except to the other pages of one list; and
 * the foot of the page, whose facts stand in the front block.
 */
export function isLeftOut(node: Element): boolean {
  const { hidden, ariaHidden } = node.properties;
  return (
    CONTROLS.has(node.tagName) ||
    hidden === true ||
    ariaHidden === 'true' ||
    hasClass(node, 'screen-only') ||
    hasClass(node, 'page-meta') ||
    // Where the words are, shapes need no key.
    (hasClass(node, 'verdict-legend') && !hasClass(node, 'counted')) ||
    isHint(node) ||
    (node.tagName === 'nav' && !hasClass(node, 'page-numbers'))
  );
}

/** A machine that reads is a reader without script, so a section that stands in for script stays. */
const isHint = ({ tagName, children }: Element) =>
  tagName === 'noscript' && !children.some((child) => isElement(child, 'section'));
