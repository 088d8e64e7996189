const CHARACTERS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The texts of a table's column headings. Takes the HTML of its rows, gives plain text. */
export function columnNames(rows: string): string[] {
  return [...rows.matchAll(/<th\b[^>]*>(.*?)<\/th>/gs)].map(([, html = '']) =>
    html
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll(/&(amp|lt|gt|quot|#39);/g, (entity, name: string) => CHARACTERS[name] ?? entity)
      .trim(),
  );
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

/**
 * The same rows with the name of its column on every cell but the first, which heads its row: where a table becomes a
 * list, the stylesheet shows these names.
 */
export function labelCells(rows: string, names: string[]): string {
  const labels = names.map((name) => name.replaceAll(/[&<"]/g, (character) => ENTITIES[character] ?? character));
  return rows.replaceAll(/<tr\b.*?<\/tr>/gs, (row) => {
    let column = 0;
    return row.replaceAll('<td', (cell) => {
      const label = labels[column];
      column += 1;
      return column > 1 && label ? `${cell} data-label="${label}"` : cell;
    });
  });
}
