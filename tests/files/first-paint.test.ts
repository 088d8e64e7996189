import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementsOf, parsePages } from '../site/built/parsed-pages.ts';
import { DIST } from '../site/built/site.ts';

/** The elements of each page that a browser meets before the body, in their order. */
const heads = parsePages(DIST).map(({ path, tree }) => ({
  path,
  elements: elementsOf(tree).filter(({ tagName }) => ['script', 'link', 'style', 'body'].includes(tagName)),
}));

const isSheet = ({ tagName, properties }: (typeof heads)[number]['elements'][number]) =>
  tagName === 'style' || (tagName === 'link' && String(properties.rel).includes('stylesheet'));

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

test('the font is no part of the first paint: the sheets have the line for themselves', () => {
  const preloading = heads.filter(({ elements }) =>
    elements.some(({ tagName, properties }) => tagName === 'link' && properties.as === 'font'),
  );
  assert.deepEqual(
    preloading.map(({ path }) => path),
    [],
  );
});
