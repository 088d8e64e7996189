import { exportBody, type ExportBody } from './export-file.ts';
import { fits, type Entry } from './entry.ts';
import { migrate, SCHEMA_VERSION } from './migrate.ts';

/** The largest file that is read, in bytes. An export of every item with long notes has a tenth of it. */
export const LARGEST_FILE = 2_000_000;

/** A file that can be taken in, or why it cannot, said to the person who chose it. */
export type ImportResult = { file: ExportBody; entries: Map<string, Entry> } | { refused: string };

/** Said before a file is read, when its size alone refuses it. */
export const tooLarge = (bytes: number) =>
  `This file has ${Math.ceil(bytes / 1_000_000)} MB; an export of this handbook has less than ${LARGEST_FILE / 1_000_000} MB. Nothing was changed.`;

/**
 * Reads an exported file. Nothing in it is trusted; a file is taken whole or not at all.
 * @param now entries from more than a day ahead are refused, since they would win every later merge
 */
export function readImport(text: string, now: Date): ImportResult {
  if (text.length > LARGEST_FILE) return { refused: tooLarge(text.length) };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return refuse('This is not JSON, or the file was cut short. Export it again and choose the new file.');
  }
  const versioned = migrate(data);
  if (versioned.kind === 'newer') {
    return refuse(
      `This file has format ${versioned.version}; this handbook reads up to ${SCHEMA_VERSION}. Open it where it was made, or update this handbook.`,
    );
  }
  if (versioned.kind === 'foreign' || versioned.data.format !== 'handbook-progress')
    return refuse('This file is not an export of this handbook.');
  const parsed = exportBody.safeParse(versioned.data);
  if (!parsed.success || hasPrototype(versioned.data.entries)) {
    const where = parsed.error?.issues[0]?.path.map(String).join(' › ').slice(0, 120) || 'the file';
    return refuse(`Something in it is not as the handbook writes it: ${where}. It may have been edited by hand.`);
  }
  const file = parsed.data;
  const entries = new Map(Object.entries(file.entries));
  const misfit = [...entries].find(([key, value]) => !fits(key, value));
  if (misfit) return refuse(`${misfit[0]} cannot be "${misfit[1].state}". The file may have been edited by hand.`);
  const latest = new Date(now.getTime() + 86_400_000).toISOString();
  const ahead = [...entries].find(([, { at, since }]) => at > latest || since > latest.slice(0, 10));
  if (ahead) {
    return refuse(
      `${ahead[0]} is dated ${ahead[1].at.slice(0, 10)}, which lies ahead. The clock of the other device was wrong.`,
    );
  }
  return { file, entries };
}

/** zod drops a key of this name without a word; no file of ours has one. */
const hasPrototype = (entries: unknown) => Object.hasOwn(Object(entries) as object, '__proto__');

const refuse = (why: string) => ({ refused: `${why} Nothing was changed.` });
