import type { z } from 'astro/zod';
import { completionRecord, type CompletionRecord } from '../../progress/completion-record.ts';

/**
 * The completion record as the reader of content takes it. The browser uses the same schema, made with zod/mini: both are
 * the same kind of object, and mini's types only lack the methods that nothing calls here.
 */
export const completion = completionRecord as unknown as z.ZodType<CompletionRecord>;
