import { Rule, type DOMReadyEvent, type HtmlElement } from 'html-validate';

/** Rule `even-rows`: every row of a table has as many columns as its first one, counting the cells that reach into it. */
export class EvenRows extends Rule {
  setup(): void {
    this.on('dom:ready', ({ document }: DOMReadyEvent) => {
      for (const table of document.querySelectorAll('table')) this.#reportRows(table);
    });
  }

  #reportRows(table: HtmlElement): void {
    const rows = table.querySelectorAll('tr');
    const [expected = 0] = columnsOf(rows);
    for (const [index, columns] of columnsOf(rows).entries()) {
      if (columns === expected) continue;
      this.report({
        node: rows[index] ?? table,
        message: `Row ${index + 1} has ${columns} columns, the first row has ${expected}`,
      });
    }
  }
}

/** Returns the number of columns that each row fills, cells of rows above that span into it included. */
function columnsOf(rows: HtmlElement[]): number[] {
  const reaching: number[] = [];
  return rows.map((row, index) => {
    const cells = row.childElements.filter((cell) => ['td', 'th'].includes(cell.tagName));
    let columns = reaching[index] ?? 0;
    for (const cell of cells) {
      const width = span(cell, 'colspan');
      columns += width;
      for (let below = 1; below < span(cell, 'rowspan'); below += 1)
        reaching[index + below] = (reaching[index + below] ?? 0) + width;
    }
    return columns;
  });
}

const span = (cell: HtmlElement, name: 'colspan' | 'rowspan') => Number(cell.getAttributeValue(name) ?? 1);
