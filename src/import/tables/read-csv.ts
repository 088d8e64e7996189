import { CsvError, parse } from 'csv-parse/sync';
import { PlainError } from '../../basics/plain-error.ts';
import { beyondTable, tableOf, type BroughtTable } from './brought-table.ts';

interface Row {
  record: string[];
  info: { lines: number };
}

/**
 * Reads comma-separated values; semicolons and tabs separate, too, where the first line has more of them. Every cell is text, one that
 * begins with `=` as well.
 * @throws PlainError when it is no such file, or too large
 */
export function readCsv(text: string, name: string): BroughtTable {
  const plain = text.replace(/^\uFEFF/, '');
  const first = plain.split('\n', 1)[0] ?? '';
  const count = (mark: string) => first.split(mark).length;
  const delimiter = [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0] ?? ',';
  const rows = records(plain, delimiter, name);
  const cells = rows.map(({ record }) => record);
  const beyond = beyondTable(rows.length, Math.max(0, ...cells.map(({ length }) => length)), longest(cells));
  if (beyond !== undefined) throw new PlainError(`${name}: ${beyond}`);
  // A row is known by the line on which it ends; where cells hold line ends, it begins on an earlier one.
  return tableOf(
    rows.map(({ record, info }) => ({ line: info.lines - record.join('').split('\n').length + 1, cells: record })),
  );
}

function records(text: string, delimiter: string, name: string): Row[] {
  try {
    // With `info`, each row comes with where it is, which the types of the package do not say.
    return parse(text, { delimiter, info: true, relax_column_count: true, skip_empty_lines: true }) as unknown as Row[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new PlainError(`${name} cannot be read as a table: ${error.message}`);
  }
}

const longest = (rows: readonly string[][]) =>
  rows.reduce((most, row) => row.reduce((length, cell) => Math.max(length, cell.length), most), 0);
