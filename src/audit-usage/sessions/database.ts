import { pathToFileURL } from 'node:url';

/** A row of a query, by the names of its columns. */
type Row = Record<string, unknown>;

/** A data base that is open for reading. */
export interface Database {
  rows: (sql: string) => Iterable<Row>;
  close: () => void;
}

/** Describes what a reader of a data base gets to know beside its rows. */
export interface DatabaseFile {
  path: string;
  dayOf: (at: number) => string;
}

/** Opens a data base, or says why it cannot: this Node has no SQLite, or the file is none that it reads. */
export type OpenDatabase = (path: string) => Promise<Database | 'no-sqlite' | 'unreadable'>;

/**
 * Opens a data base as it was last written down whole: without a lock, and without the files that SQLite would put beside it.
 * Node has it from 22.15 on; a file that is open in an editor lacks its newest changes.
 */
export const openDatabase: OpenDatabase = async (path) => {
  const sqlite = await import('node:sqlite').catch(() => undefined);
  if (!sqlite) return 'no-sqlite';
  const place = pathToFileURL(path);
  place.searchParams.set('immutable', '1');
  try {
    const database = new sqlite.DatabaseSync(place, { readOnly: true });
    return {
      rows: (sql) => database.prepare(sql).iterate() as Iterable<Row>,
      close: () => database.close(),
    };
  } catch {
    return 'unreadable';
  }
};

/** Returns whether a table has all of these columns: other versions of a tool have others. */
export function hasColumns({ rows }: Database, table: string, columns: readonly string[]): boolean {
  const names = new Set([...rows(`pragma table_info(${table})`)].map(({ name }) => name));
  return columns.every((column) => names.has(column));
}
