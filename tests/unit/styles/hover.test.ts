import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineAt, styleSheets } from './style-sheets.ts';

/** The places of a sheet that are inside a query for a pointer that can hover, as pairs of first and last index. */
function hoverBlocks(css: string): [from: number, to: number][] {
  return [...css.matchAll(/@media[^{]*\(hover: hover\)[^{]*\{/g)].map(({ index, 0: start }) => {
    let depth = 1;
    let end = index + start.length;
    while (depth > 0 && end < css.length) {
      if (css[end] === '{') depth += 1;
      if (css[end] === '}') depth -= 1;
      end += 1;
    }
    return [index, end];
  });
}

test('what a pointer lights up does not stay lit after a tap: every hover asks whether something hovers', () => {
  const faults = styleSheets.flatMap(({ file, css }) => {
    const blocks = hoverBlocks(css);
    return [...css.matchAll(/(?<!:not\()(?<=[\w)\]*(, ]):hover/g)]
      .filter(({ index }) => !blocks.some(([from, to]) => index > from && index < to))
      .map(({ index }) => `${file}:${String(lineAt(css, index))}  Put this rule into @media (hover: hover)`);
  });
  assert.deepEqual(faults, []);
});
