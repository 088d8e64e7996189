import type { Element, ElementContent } from 'hast';
import { PlainError } from '../../basics/plain-error.ts';

const MAX_SPAN = 50;
const MAX_CELLS = 20_000;

const isElement = (node: ElementContent, ...names: string[]): node is Element =>
  node.type === 'element' && names.includes(node.tagName);

/** Rows of a table, whatever holds them. */
const rowsOf = (node: Element): Element[] =>
  node.children.flatMap((child) =>
    isElement(child, 'tr') ? [child] : isElement(child, 'thead', 'tbody', 'tfoot') ? rowsOf(child) : [],
  );

const spanOf = (value: unknown) => Math.min(MAX_SPAN, Math.max(1, Math.trunc(Number(value)) || 1));

/**
 * Returns a table in which every cell is one cell: a merged one is written in each place that it covered.
 * @throws PlainError for a table that no page has room for
 */
export function withoutMergedCells(table: Element): { table: Element; merged: number } {
  let merged = 0;
  let total = 0;
  /** Of each column: the cell that reaches down from above, and how many rows it still covers. */
  const reaching: ({ cell: Element; rows: number } | undefined)[] = [];
  const rows = rowsOf(table).map((row): Element => {
    const cells: Element[] = [];
    const fromAbove = () => {
      for (let above = reaching[cells.length]; above && above.rows > 0; above = reaching[cells.length]) {
        above.rows -= 1;
        total += 1;
        cells.push(above.cell);
      }
    };
    for (const cell of row.children.filter((child) => isElement(child, 'td', 'th'))) {
      fromAbove();
      const [across, down] = [spanOf(cell.properties.colSpan), spanOf(cell.properties.rowSpan)];
      if (across > 1 || down > 1) merged += 1;
      const { colSpan: _, rowSpan: __, ...properties } = cell.properties;
      const single = { ...cell, properties };
      total += across;
      if (total > MAX_CELLS) throw new PlainError(`A table has more than ${MAX_CELLS} cells; no page is made of it.`);
      for (let column = 0; column < across; column += 1) {
        reaching[cells.length] = { cell: single, rows: down - 1 };
        cells.push(single);
      }
    }
    fromAbove();
    return { ...row, children: cells };
  });
  return { table: { ...table, children: rows }, merged };
}
