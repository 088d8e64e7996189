import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Element, Root } from 'hast';
import { toMdast as libraryToMdast } from 'hast-util-to-mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { htmlToHast } from 'satteri';
import { unified } from 'unified';
import { toMdast } from '../../../src/markdown/to-mdast.ts';

const writer = unified().use(remarkGfm).use(remarkStringify).freeze();

/** Read anew for each: both change what they are given. */
function mainOf(html: string): Element {
  const root = htmlToHast(`<main>${html}</main>`, { fragment: true }) as Root;
  const main = root.children[0];
  assert.ok(main?.type === 'element');
  return main;
}

function byLibrary(html: string): string {
  const tree = libraryToMdast({ type: 'root', children: [mainOf(html)] });
  assert.ok(tree.type === 'root');
  return writer.stringify(tree);
}

const byUs = (html: string) => writer.stringify(toMdast(mainOf(html), {}));

const LINE = fc.constantFrom(
  ...['words', ' ', '  two  words ', '\n', ' <em>mark</em>', '<strong> a </strong>', '<code>x  y</code>', '<br>'],
  ...['<a href="/x/">link</a> ', '<span> span </span>', '<small>small</small>', '<img src="a.png" alt="A">', '&nbsp;'],
  ...['<del>old</del>', '<cite>said</cite>', '<abbr>A</abbr> ', '<kbd>k</kbd>'],
);
const line = fc.array(LINE, { maxLength: 5 }).map((parts) => parts.join(''));
const { block } = fc.letrec<{ block: string; blocks: string }>((tie) => ({
  blocks: fc.array(tie('block'), { maxLength: 3 }).map((parts) => parts.join('')),
  block: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    line,
    line.map((text) => `<p>${text}</p>`),
    line.map((text) => `<h2> ${text}</h2>\n`),
    line.map((text) => `<pre><code class="language-js">${text}\n</code></pre>`),
    fc.tuple(line, line).map(([a, b]) => `<table><thead><tr><th>${a}</th></tr></thead><tr><td>${b}</td></tr></table>`),
    fc.tuple(line, tie('block')).map(([a, b]) => `<ul>\n<li>${a}</li> <li>${b}</li></ul>`),
    fc.tuple(line, tie('block')).map(([a, b]) => `<ol start="3"><li><p>${a}</p></li><li>${b}</li></ol>`),
    tie('blocks').map((inner) => `<section> ${inner}</section>`),
    tie('blocks').map((inner) => `<div>${inner}</div>`),
    tie('blocks').map((inner) => `<blockquote>\n${inner}</blockquote>`),
    tie('blocks').map((inner) => `<details><summary>More</summary>${inner}</details>`),
  ),
}));

test('a page becomes the Markdown that the library would make of it', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 4 }), (blocks) => {
      const html = blocks.join('');
      assert.equal(byUs(html), byLibrary(html), html);
    }),
    { numRuns: 400, seed: 20261128 },
  );
});
