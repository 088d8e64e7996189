import { BYTE_ORDER_MARK } from '../basics/byte-order-mark.ts';

/**
 * A table as CSV (RFC 4180). What a spreadsheet would take for a formula gets an apostrophe in front, because notes come
 * from people and from files of others: at the start of a cell, and behind whatever a spreadsheet may split cells at.
 * Begins with a byte order mark: without it Excel reads UTF-8 as the old character set of its country.
 */
export function csv(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

// Some spreadsheets pass over blanks, and take the full-width signs of Chinese and Japanese keyboards for the others.
const FORMULA = /^[\s"]*[=+\-@＝＋－＠]|^[\t\r\n]/;
/** A separator of some country's spreadsheets, with a sign behind it; quotation marks there may stand between. */
const FORMULA_INSIDE = /([,;\t\r\n|][\s"]*)(?=[=+\-@＝＋－＠])/g;

function cell(text: string): string {
  const safe = (FORMULA.test(text) ? `'${text}` : text).replaceAll(FORMULA_INSIDE, "$1'");
  return /[",;\t\r\n|]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
