import * as z from 'zod/mini';
import { entry, entryKey, instant } from './entry.ts';
import { SCHEMA_VERSION } from './migrate.ts';
import type { Progress } from './progress.ts';
import { inOrder } from './stored.ts';

/** Tells our files from other JSON. */
const FORMAT = 'handbook-progress';

const id = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), z.maxLength(200));

/** What a file holds: one self-assessment, the table of check items, or everything on the device. */
export const exportScope = z.union([
  z.templateLiteral(['checklist/', id]),
  z.literal('checks'),
  z.literal('everything'),
]);
export type ExportScope = z.infer<typeof exportScope>;

/** The exported file without its version, which `migrate` has judged before. */
export const exportBody = z.strictObject({
  format: z.literal(FORMAT),
  /** `checklist/<id>`, `checks` or `everything`. */
  of: exportScope,
  /** The edition of the handbook that the reader had before them. */
  content: z.strictObject({ policyVersion: z.int().check(z.minimum(1)), policyDate: z.iso.date() }),
  exportedAt: instant,
  // zod drops a key called __proto__ without a word; a file that has one is not ours.
  entries: z.pipe(
    z.custom<unknown>((value) => typeof value !== 'object' || value === null || !Object.hasOwn(value, '__proto__')),
    z.record(entryKey, entry),
  ),
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
  const entries = inOrder(new Map([...progress.entries].filter(([key]) => !keys || keys.has(key))));
  const file = { schemaVersion: SCHEMA_VERSION, format: FORMAT, of, content, exportedAt, entries };
  return `${JSON.stringify(file, null, 2)}\n`;
}
