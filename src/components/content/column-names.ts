import type { PlainText, SafeHtml } from '../../model/text-kinds.ts';

/** A tag as Astro writes it. Values of attributes are read whole: they may hold "<td" and ">" as words. */
const TAG = /<(\/?[a-z][a-z0-9-]*)((?:[^<>"]|"[^"]*")*)>/gi;

const CHARACTERS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The texts of a table's column headings. Takes the HTML of its rows, gives plain text. */
export function columnNames(rows: SafeHtml): PlainText[] {
  const bare = rows.replaceAll(TAG, '<$1>');
  return [...bare.matchAll(/<th>(.*?)<\/th>/gs)].map(([, html = '']) =>
    html
      .replaceAll(TAG, '')
      .replaceAll(/&(amp|lt|gt|quot|#39);/g, (entity, name: string) => CHARACTERS[name] ?? entity)
      .trim(),
  );
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

/**
 * The same rows with the name of its column on every cell but the first, which heads its row: where a table becomes a
 * list, the stylesheet shows these names.
 */
export function labelCells(rows: SafeHtml, names: PlainText[]): SafeHtml {
  const labels = names.map((name) => name.replaceAll(/[&<"]/g, (character) => ENTITIES[character] ?? character));
  let column = 0;
  return rows.replaceAll(TAG, (tag, name: string, attributes: string) => {
    if (name === 'tr') column = 0;
    if (name !== 'td') return tag;
    const label = labels[column];
    column += 1;
    return column > 1 && label ? `<td data-label="${label}"${attributes}>` : tag;
  }) as SafeHtml;
}
