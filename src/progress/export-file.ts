import * as z from 'zod/mini';
import { entry, entryKey } from './entry.ts';
import { day, instant } from './fields.ts';
import { PROGRESS_SCHEMA_VERSION } from './migrate.ts';
import type { Progress } from './progress.ts';
import { sortedByKey } from './stored.ts';

/** Tells our files from other JSON. */
export const FORMAT = 'handbook-progress';

/** Holds what a file holds: one self-assessment, one training path, the table of check items, or everything on the device. */
const exportScope = z
  .string()
  .check(z.regex(/^(?:(?:checklist|training)\/[a-z0-9]+(?:-[a-z0-9]+)*|checks|everything)$/));
export type ExportScope = z.infer<typeof exportScope>;

const policyVersion = z.number().check(z.refine((number) => Number.isSafeInteger(number) && number > 0));

/** The exported file without its version, which `migrate` has judged before. */
export const exportBody = z.strictObject({
  format: z.literal(FORMAT),
  /** `checklist/<id>`, `training/<path>`, `checks` or `everything`. */
  of: exportScope,
  /** The edition of the handbook that the reader had before them. */
  content: z.strictObject({ policyVersion, policyDate: day }),
  exportedAt: instant,
  entries: z.record(entryKey, entry),
});

export type ExportBody = z.infer<typeof exportBody>;

/**
 * The file that carries a reader's answers to another device, or a team's result into the repository.
 * @param keys the entries that belong to the scope; undefined takes everything
 */
export function exportText(
  progress: Progress,
  { of, content, exportedAt }: Omit<ExportBody, 'format' | 'entries'>,
  keys?: ReadonlySet<string>,
): string {
  const entries = sortedByKey(new Map([...progress.entries].filter(([key]) => !keys || keys.has(key))));
  const file = { schemaVersion: PROGRESS_SCHEMA_VERSION, format: FORMAT, of, content, exportedAt, entries };
  return `${JSON.stringify(file, null, 2)}\n`;
}
