import { readFile, stat } from 'node:fs/promises';
import { isPlainObject } from '../../check-tool/shape.ts';
import { byteLines } from '../sessions/byte-lines.ts';
import { fileChunks } from '../sessions/file-chunks.ts';
import { csvRows } from './csv-rows.ts';

/** A value that is not lines is held whole. */
const MAX_WHOLE = 32_000_000;

/** Holds the rows of an export, and how many of its lines could not be read. */
interface ExportRows {
  rows: AsyncIterable<Record<string, unknown>> | Iterable<Record<string, unknown>>;
  damaged: () => number;
}

/**
 * Reads the rows of an export: a list in JSON, an object with a list in it, lines of JSON, or comma-separated values.
 * @throws Error when the file cannot be read
 */
export async function exportRows(path: string): Promise<ExportRows> {
  const { size } = await stat(path);
  if (size <= MAX_WHOLE) {
    const text = await readFile(path, 'utf8');
    if (/\.csv$/i.test(path)) return { rows: csvRows(text), damaged: () => 0 };
    const value = parsed(text) ?? parsed(joined(text));
    if (value !== undefined) return { rows: rowsIn(value), damaged: () => 0 };
  }
  let damaged = 0;
  async function* lines() {
    for await (const chunk of byteLines(fileChunks(path), () => (damaged += 1))) {
      for (const line of chunk) {
        if (line.length === 0) continue;
        const value = parsed(line.toString('utf8'));
        if (isPlainObject(value)) yield value;
        else damaged += 1;
      }
    }
  }
  return { rows: lines(), damaged: () => damaged };
}

/** Lists that were written one behind the other, as `gh api --paginate` does, as one list. No JSON has `][` outside of texts. */
const joined = (text: string) => text.replaceAll(/\]\s*\[/g, ',');

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** The list that a value is, or the longest one that it holds; the value itself where it holds none. */
function rowsIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.filter(isPlainObject);
  if (!isPlainObject(value)) return [];
  const lists = Object.values(value).filter(
    (each): each is unknown[] => Array.isArray(each) && each.some(isPlainObject),
  );
  const [longest] = lists.sort((a, b) => b.length - a.length);
  const isRow = 'core_metrics' in value || 'day' in value || 'action' in value;
  return longest && !isRow ? longest.filter(isPlainObject) : [value];
}
