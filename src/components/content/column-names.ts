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
