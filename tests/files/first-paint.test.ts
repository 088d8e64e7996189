import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element, Root } from 'hast';
import { elementsOf, parsePages } from '../site/built/parsed-pages.ts';
import { DIST } from '../site/built/site.ts';

/** The elements that are shown: those in a template are loaded by whoever opens it. */
const outsideTemplates = (node: Root | Element): Element[] =>
  node.children.flatMap((child) => (child.type === 'element' ? [child, ...outsideTemplates(child)] : []));

const pages = parsePages(DIST);

/** The elements of each page that a browser meets before the body, in their order. */
const heads = pages.map(({ path, tree }) => ({
  path,
  elements: elementsOf(tree).filter(({ tagName }) => ['script', 'link', 'style', 'body'].includes(tagName)),
}));

const isSheet = ({ tagName, properties }: (typeof heads)[number]['elements'][number]) =>
  tagName === 'style' || (tagName === 'link' && String(properties.rel).includes('stylesheet'));

test('a page is painted from one answer of the host: it waits for no style sheet in a file of its own', () => {
  const waiting = pages.flatMap(({ path, tree }) =>
    outsideTemplates(tree)
      .filter(
        ({ tagName, properties: { rel, media } }) =>
          tagName === 'link' && String(rel) === 'stylesheet' && media !== 'print',
      )
      .map(({ properties: { href } }) => `${path} ${String(href)}`),
  );
  assert.deepEqual(waiting, []);
});

test('no script of a head waits for a style sheet, and with it everything that is read after', () => {
  const waiting = heads.filter(({ elements }) => {
    const head = elements.slice(
      0,
      elements.findIndex(({ tagName }) => tagName === 'body'),
    );
    const firstSheet = head.findIndex(isSheet);
    assert.ok(firstSheet >= 0);
    return head.some(
      ({ tagName, properties: { type, src } }, place) =>
        tagName === 'script' && place > firstSheet && type !== 'module' && type !== 'application/ld+json' && !src,
    );
  });
  assert.deepEqual(
    waiting.map(({ path }) => path),
    [],
  );
});

test('the font is no part of the first paint: the page has the line for itself', () => {
  const preloading = heads.filter(({ elements }) =>
    elements.some(({ tagName, properties }) => tagName === 'link' && properties.as === 'font'),
  );
  assert.deepEqual(
    preloading.map(({ path }) => path),
    [],
  );
});
