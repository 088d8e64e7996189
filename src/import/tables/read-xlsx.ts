import readSheets from 'read-excel-file/node';
import { PlainError } from '../../basics/plain-error.ts';
import type { ImportNote } from '../imported.ts';
import { repacked, unpack } from '../unpack.ts';
import { beyondTable, tableOf, type BroughtTable } from './brought-table.ts';

/**
 * Reads the first sheet of a workbook. What a formula has computed is taken as text, and no formula is run.
 * @throws PlainError when it is no workbook, or too large
 */
export async function readXlsx(bytes: Uint8Array, name: string): Promise<{ table: BroughtTable; notes: ImportNote[] }> {
  const files = unpack(bytes, name);
  for (const [path, content] of Object.entries(files))
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(path)) refuseFarCells(content, name);
  const sheets = await sheetsOf(repacked(files), name);
  const [first, ...others] = sheets;
  if (!first) throw new PlainError(`${name} holds no sheet.`);
  const rows = first.data.map((row, index) => ({ line: index + 1, cells: row.map(cellText) }));
  const longest = rows.reduce((most, { cells }) => Math.max(most, ...cells.map(({ length }) => length)), 0);
  const beyond = beyondTable(rows.length, Math.max(0, ...rows.map(({ cells }) => cells.length)), longest);
  if (beyond !== undefined) throw new PlainError(`${name}: ${beyond}`);
  const notes = others.map(({ sheet }) => ({
    place: `${name}, sheet "${sheet}"`,
    message: `is not read: tools come from the first sheet, "${first.sheet}". Save this one as a file of its own.`,
  }));
  return { table: tableOf(rows), notes };
}

/** A single cell in the last corner of a sheet makes a table of seventeen thousand million. */
function refuseFarCells(content: Uint8Array, name: string): void {
  for (const [, letters = '', row = ''] of new TextDecoder()
    .decode(content)
    .matchAll(/\br="([A-Za-z]{1,3})?(\d{1,7})"/g)) {
    const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    const beyond = beyondTable(Number(row), column, 0);
    if (beyond !== undefined) throw new PlainError(`${name}: ${beyond}`);
  }
}

async function sheetsOf(bytes: Uint8Array, name: string) {
  try {
    return await readSheets(Buffer.from(bytes));
  } catch {
    throw new PlainError(`${name} is no workbook that can be read. Save it as .xlsx or as .csv again.`);
  }
}

// A date in a cell is a day, not a moment: the library gives it as midnight in UTC.
const cellText = (value: unknown): string =>
  value === null || value === undefined ? '' : value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
