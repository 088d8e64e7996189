import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element } from 'hast';
import { matches, select } from 'hast-util-select';
import { faultsOnPages } from './faults-on-pages.ts';

const INLINE = 'a, code, em, strong, time, .priority, .verdict';

// A line break between two inline elements renders no space: the easiest slip in a component, and unseen in its source.
test('no word runs into the link, the date or the tag beside it', () => {
  const faults = faultsOnPages(({ tree }) => {
    const main = select('main', tree);
    return main ? gluedWords(main) : [];
  });
  assert.deepEqual(faults, []);
});

/** Each place where text and an inline element meet letter to letter. */
function gluedWords(parent: Element): string[] {
  return parent.children.flatMap((child, index) => {
    if (child.type !== 'element') return [];
    const below = gluedWords(child);
    if (!matches(INLINE, child)) return below;
    const own = textContent(child);
    const [before, after] = [index - 1, index + 1].map((at) => {
      const sibling = parent.children[at];
      return sibling?.type === 'text' ? sibling.value : '';
    }) as [string, string];
    return [
      ...(/[\p{L}\p{N},;:.!?]$/u.test(before) && /^[\p{L}\p{N}]/u.test(own) ? [`${before.slice(-20)}|${own}`] : []),
      ...(/[\p{L}\p{N},;:.!?]$/u.test(own) && /^[\p{L}\p{N}]/u.test(after) ? [`${own}|${after.slice(0, 20)}`] : []),
      ...below,
    ];
  });
}

const textContent = ({ children }: Element): string =>
  children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textContent(child) : ''))
    .join('');
