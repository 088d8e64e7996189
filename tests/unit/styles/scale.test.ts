import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineAt, styleSheets } from './style-sheets.ts';

const tokens = styleSheets.find(({ file }) => file.endsWith('/tokens.css'))?.css ?? '';
const tokensOf = (pattern: RegExp) =>
  [...tokens.matchAll(pattern)].map(([, name = '', rem]) => ({ name: `var(${name})`, rem: Number(rem) }));

const SPACE = tokensOf(/(--space-\d+): ([\d.]+)rem/g);
const TYPE = tokensOf(/(--(?:text|lead|h2|h3|control-text|small)): ([\d.]+)rem/g);
/** Holds the steps of what grows with the text that it belongs to: gaps of running text, indents of lists, marks beside words. */
const EMS = [0.125, 0.25, 0.5, 0.75, 0.875, 1, 1.5, 1.75, 2.25];
/** Edges are drawn in pixels, and what makes up for an edge is, too. */
const MAX_PIXELS = 2;

/** Lengths that are no rhythm, each with its reason. */
const OTHER_LENGTHS: Record<string, string> = {
  'src/styles/stack.css font-size: 1rem': 'the unit of a container query: where a table becomes a list',
  'src/styles/stack.css font-size: 1.4rem': 'the same for a table of many columns',
  'src/styles/stack.css font-size: 0.6rem': 'the same for a table of a chapter',
  'src/styles/stack.css padding-inline-start: 11rem': 'the place of the column of headings',
  'src/components/ChecklistItem.astro padding-inline-end: 20rem': 'the place of the column of states',
  'src/styles/diagrams.css font-size: 14px': 'the unit of a drawing, which its layout reckons with',
  'src/styles/diagrams.css font-size: 13px': 'the same for a narrow drawing',
  'src/styles/diagrams.css font-size: 12px': 'the same for small words',
};

const DECLARATION =
  /(?<![\w-])((?:margin|padding|gap|row-gap|column-gap|border-spacing|font-size)[\w-]*):\s*([^;{}]+);/g;
const LENGTH = /(?<![\w.-])(\d*\.?\d+)(rem|em|px)(?![\w-])/g;

function faults(): string[] {
  return styleSheets
    .filter(({ file }) => !file.endsWith('/tokens.css'))
    .flatMap(({ file, css }) =>
      [...css.matchAll(DECLARATION)].flatMap((found) => {
        const [whole, property = '', value = ''] = found;
        if (`${file} ${whole.slice(0, -1)}` in OTHER_LENGTHS) return [];
        const steps = property === 'font-size' ? TYPE : SPACE;
        return [...value.matchAll(LENGTH)].flatMap(([length, number, unit]) => {
          const size = Number(number);
          if (size === 0 || (unit === 'em' && EMS.includes(size)) || (unit === 'px' && size <= MAX_PIXELS)) return [];
          const rem = unit === 'px' ? size / 16 : size;
          const near = unit === 'em' ? `${String(nearest(EMS, size))}em` : nearestToken(steps, rem);
          return [
            `${file}:${String(lineAt(css, found.index))}  ${property}: ${value}  ${length} is no step. Nearest: ${near}`,
          ];
        });
      }),
    );
}

const nearest = (values: readonly number[], size: number) =>
  values.toSorted((a, b) => Math.abs(a - size) - Math.abs(b - size))[0];
const nearestToken = (steps: typeof SPACE, rem: number) =>
  steps.toSorted((a, b) => Math.abs(a.rem - rem) - Math.abs(b.rem - rem))[0]?.name;

test('the scales are read from tokens.css', () => {
  assert.deepEqual(
    SPACE.map(({ rem }) => rem * 16),
    [4, 8, 12, 16, 24, 32, 48, 64, 96],
  );
  assert.equal(TYPE.length, 6);
});

test('space and type have one scale: margins, paddings, gaps and sizes of text are its steps', () => {
  assert.deepEqual(faults(), []);
});

test('each length that is exempted is there', () => {
  const written = styleSheets.flatMap(({ file, css }) =>
    [...css.matchAll(DECLARATION)].map(([whole]) => `${file} ${whole.slice(0, -1)}`),
  );
  assert.deepEqual(
    Object.keys(OTHER_LENGTHS).filter((length) => !written.includes(length)),
    [],
  );
});
