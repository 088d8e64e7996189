import { count } from '../../basics/words.ts';
import { problem, type Problem } from '../problem.ts';
import type { MarkdownNode } from './markdown-tree.ts';
import { startOf, type ParsedText } from './parsed-text.ts';

/**
 * The most cells of all tables of a page. Every row is built with as many cells as the first has, so that few characters can
 * ask for millions of them.
 */
export const MAX_CELLS = 20_000;

/**
 * Rows of tables with another number of cells than the table has columns: what is too much is not shown at all. And tables
 * that are too large to be built.
 */
export function unevenRows({ nodes, at }: ParsedText): Problem[] {
  let cells = 0;
  return nodes.flatMap((node) => {
    if (node.type !== 'table') return [];
    const [columns, rows] = sizeOf(node);
    cells += columns * rows;
    if (cells <= MAX_CELLS) return unevenRowsOf(node, at);
    const size = `${count(columns, 'column')} and ${count(rows, 'row')}`;
    const message = `the table has ${size}, and the page with it ${cells.toLocaleString('en-US')} cells; at most ${MAX_CELLS.toLocaleString('en-US')} are built.`;
    return problem('too-complex', at(startOf(node)), message);
  });
}

const sizeOf = ({ children: rows = [] }: MarkdownNode): [columns: number, rows: number] => [
  rows[0]?.children?.length ?? 0,
  rows.length,
];

function unevenRowsOf(table: MarkdownNode, at: ParsedText['at']): Problem[] {
  const [columns] = sizeOf(table);
  return (table.children ?? []).slice(1).flatMap((row) => {
    const cells = row.children?.length ?? 0;
    const message = `the row has ${count(cells, 'cell')} and the table ${count(columns, 'column')}`;
    if (cells > columns)
      return problem('lost-cells', at(startOf(row)), `${message}: the last ${cells - columns} would not be shown.`);
    return cells < columns ? problem('markdown-slip', at(startOf(row)), `${message}.`) : [];
  });
}
