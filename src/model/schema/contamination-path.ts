import { z } from 'astro/zod';
import { line, numberedId, reference, retired, text } from './fields.ts';

/** Where outside output ends up when it takes a path: what the diagram groups by. */
export const DESTINATIONS = ['pre-training', 'post-training', 'rewards', 'evaluation'] as const;

/** An entry of `content/paths/*.yaml`: one way in which outside output reaches training or evaluation data. */
export const contaminationPath = z
  .strictObject({
    id: numberedId,
    name: line,
    carrier: text.describe('What carries the signal of the outside model.'),
    discovery: text.describe('Where it is typically found.'),
    control: text.describe('The first control to put in place.'),
    reaches: z.array(z.enum(DESTINATIONS)).min(1),
    uses: z.array(reference('use')).default([]).describe('The uses of the policy that open this path.'),
    reportedAtMeta: z
      .enum(['yes', 'partly', 'implied', 'no'])
      .default('no')
      .describe('Whether a public report on Meta touches this path.'),
    sources: z.array(reference('source')).default([]),
    retired,
  })
  .refine((value) => value.reportedAtMeta === 'no' || value.sources.length > 0, {
    error: 'a path that is reported needs the source that reports it',
    path: ['sources'],
  });

export type ContaminationPath = z.infer<typeof contaminationPath>;
