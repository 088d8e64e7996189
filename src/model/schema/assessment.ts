import type { z } from 'astro/zod';
import * as mini from 'zod/mini';
import { MAX_LENGTHS } from '../../progress/item-entry.ts';
import { exportBody, type ExportBody } from '../../progress/export-file.ts';
import { PROGRESS_SCHEMA_VERSION } from '../../progress/migrate.ts';

/** Describes what a team has said about check items and self-assessments: an exported file, in its current format. */
export type AssessmentData = ExportBody & { schemaVersion: typeof PROGRESS_SCHEMA_VERSION };

/**
 * `content/assessments/<team>.json` or `.yaml`, by the schema with which the browser imports the same file. It is made
 * with zod/mini: the same kind of object, whose types only lack the methods that nothing calls here.
 */
export const assessment = mini.strictObject({
  schemaVersion: mini.literal(PROGRESS_SCHEMA_VERSION),
  ...exportBody.shape,
}) as unknown as z.ZodType<AssessmentData>;

/** Holds what each field takes, said to somebody who edits the file. Not in the schema: the browser would have to load it. */
const TAKES: Record<string, string> = {
  of: 'what the file holds is checks, everything, checklist/<id>, or training/<path>',
  policyVersion: 'a policy version is a whole number from 1',
  policyDate: 'a day is written 2026-11-22',
  since: 'a day is written 2026-11-22',
  at: 'a moment is written 2026-11-22T10:15:00.000Z',
  exportedAt: 'a moment is written 2026-11-22T10:15:00.000Z',
  text: 'the digest of the wording that was ticked has 16 hexadecimal digits; only an export knows it',
  note: `a note has 1 to ${MAX_LENGTHS.note} characters; leave the field out when there is none`,
  evidence: `evidence has 1 to ${MAX_LENGTHS.evidence} characters; leave the field out when there is none`,
  reason: `a reason has 1 to ${MAX_LENGTHS.reason} characters; what does not apply needs one`,
};

/** The words for what zod finds in such a file. */
export const assessmentWords: z.core.$ZodErrorMap = ({ code, path }) =>
  code === 'invalid_key' ? 'an entry is called check/<id> or item/<id>' : TAKES[String(path?.at(-1))];
