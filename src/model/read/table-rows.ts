import { count } from '../../basics/words.ts';
import { problem, type Problem } from '../problem.ts';
import { startOf, type ParsedText } from './parsed-text.ts';

/** Rows of tables with another number of cells than the table has columns: what is too much is not shown at all. */
export function unevenRows({ nodes, at }: ParsedText): Problem[] {
  return nodes.flatMap(({ type, children: [head, ...rows] = [] }) => {
    const columns = type === 'table' ? head?.children?.length : undefined;
    if (columns === undefined) return [];
    return rows.flatMap((row) => {
      const cells = row.children?.length ?? 0;
      const message = `the row has ${count(cells, 'cell')} and the table ${count(columns, 'column')}`;
      if (cells > columns)
        return problem('lost-cells', at(startOf(row)), `${message}: the last ${cells - columns} would not be shown.`);
      return cells < columns ? problem('markdown-slip', at(startOf(row)), `${message}.`) : [];
    });
  });
}
