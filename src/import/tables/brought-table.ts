/** A table as a person sees it: named columns, and rows with the number that the program shows. */
export interface BroughtTable {
  columns: string[];
  rows: { line: number; cells: string[] }[];
}

const MAX_ROWS = 5000;
const MAX_COLUMNS = 200;
const MAX_CELL = 5000;

/** Says why a table is too large to be read; undefined where it is not. */
export function beyondTable(rows: number, columns: number, longest: number): string | undefined {
  if (rows > MAX_ROWS) return `it has ${rows} rows; at most ${MAX_ROWS} are read.`;
  if (columns > MAX_COLUMNS) return `it has ${columns} columns; at most ${MAX_COLUMNS} are read.`;
  return longest > MAX_CELL ? `a cell holds ${longest} characters; at most ${MAX_CELL} are read.` : undefined;
}

/** Makes a table of rows, the first of which that is not empty names the columns. */
export function tableOf(rows: readonly { line: number; cells: readonly string[] }[]): BroughtTable {
  const filled = rows.map(({ line, cells }) => ({ line, cells: cells.map((cell) => cell.trim()) }));
  const [header, ...others] = filled.filter(({ cells }) => cells.some((cell) => cell !== ''));
  return { columns: header?.cells ?? [], rows: others };
}
