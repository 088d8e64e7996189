import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ROOT } from '../../../src/commands/project.ts';

/** Every way in which a page, or a script in it, makes HTML of a text. */
const UNESCAPED =
  /set:html|innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|document\.write|DOMParser|srcdoc|HTMLUnsafe|is:raw|\{\{\+.*?\}\}/g;

/** The places that may, and what keeps each safe. */
const ALLOWED: Record<string, string[]> = {
  // Its property has the type SafeHtml.
  'components/Html.astro': ['set:html'],
  // JSON without "<" (src/model/data-block.ts).
  'components/DataBlock.astro': ['set:html'],
  // HTML that the compiler of Markdown made of a checked body (tests/unit/bodies/render-body.test.ts).
  'bodies/render-body.ts': ['set:html'],
  // A script of our own, as it stands in a file.
  'layouts/Page.astro': ['set:html'],
  // The other pages of the same table; what DOMParser makes runs nothing, and the policy allows no script or style in it.
  'browser/compare-tools/rest-of-table.ts': ['DOMParser'],
  // Pages of our own and their list, of which it takes texts and addresses; what DOMParser makes runs nothing.
  'browser/not-found.ts': ['DOMParser', 'DOMParser'],
  // Pagefind has escaped the text; tests/site/text-is-text.spec.ts looks for a mark in it.
  'browser/site-search/result.template': ['{{+ excerpt +}}'],
};

test('text becomes HTML unescaped only where something else makes it safe', () => {
  const files = globSync('**/*.{astro,ts,js,template}', { cwd: join(ROOT, 'src'), exclude: ['runtime/**'] });
  const found = files.flatMap((file): [string, string[]][] => {
    const uses = readFileSync(join(ROOT, 'src', file), 'utf8').match(UNESCAPED);
    return uses ? [[file.replaceAll('\\', '/'), uses]] : [];
  });
  assert.deepEqual(Object.fromEntries(found), ALLOWED);
});
