import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element, Nodes } from 'hast';
import { matches, selectAll } from 'hast-util-select';
import { faultsOnPages } from './faults-on-pages.ts';
import { lineOfText } from '../../src/markdown/text-of.ts';

/** Holds what is to be typed, sent or parsed, and so keeps the form that machines read. */
const FOR_MACHINES = 'code, pre, script, style, template, svg';

test('readers see one form of dates: 22 November 2026', () => {
  const faults = faultsOnPages(({ tree }) =>
    textsOf(tree).flatMap((text) => text.match(/.{0,30}\d{4}-\d{2}-\d{2}.{0,10}/g) ?? []),
  );
  assert.deepEqual(faults, []);
});

/** A figure may have a unit, a sign or a range. */
const FIGURE = /^[−-]?\d[\d,. ]*(?:%|×|–\d[\d,. ]*)?$/;

test('columns of figures are aligned to the right', () => {
  const faults = faultsOnPages(({ tree }) => selectAll('table', tree).flatMap(leftFigures));
  assert.deepEqual(faults, []);
});

/** Returns the heading of each column that has figures alone and is not aligned. The first one names its row: 1 may be a group. */
function leftFigures(table: Element): string[] {
  const rows = selectAll('tbody tr', table).map(({ children }) => children.filter((cell) => cell.type === 'element'));
  const headings = selectAll('thead th', table);
  return headings.flatMap((heading, column) => {
    if (column === 0) return [];
    const cells = rows.flatMap((row) => (row.length === headings.length ? (row[column] ?? []) : []));
    const texts = cells.map((cell) => lineOfText(cell));
    const isFigures = texts.length > 1 && texts.every((text) => FIGURE.test(text));
    return isFigures && !cells.every((cell) => matches('.number', cell))
      ? [`${lineOfText(heading)}: ${texts.slice(0, 3).join(', ')}`]
      : [];
  });
}

function textsOf(node: Nodes): string[] {
  if (node.type === 'text') return [node.value];
  if (!('children' in node) || (node.type === 'element' && matches(FOR_MACHINES, node))) return [];
  return node.children.flatMap(textsOf);
}
