import type { z } from 'astro/zod';
import { completionRecord, type CompletionRecord } from '../../progress/completion-record.ts';

/**
 * The completion record as the reader of content takes it. The browser uses the same schema, made with zod/mini: both are
 * the same kind of object, and mini's types only lack the methods that nothing calls here.
 */
export const completion = completionRecord as unknown as z.ZodType<CompletionRecord>;

/** Holds what each field takes, said to somebody who edited the record. Not in the schema: the browser would have to load it. */
const TAKES: Record<string, string> = {
  policyVersion: 'a policy version is a whole number from 1',
  right: 'answers are counted in whole numbers from 0',
  of: 'answers are counted in whole numbers from 0',
};

/** The words for what zod finds in a record and has no words for. */
export const completionWords: z.core.$ZodErrorMap = ({ path, input }) => {
  const takes = TAKES[String(path?.at(-1))];
  return takes && `${takes}; found ${String(input)}`;
};
