import { z } from 'astro/zod';
import { line, numberedId, reference, retired, text } from './fields.ts';

/**
 * Holds where a path begins: what the diagram groups by. Everyday writing is code, commit text, documents and tickets that a data job
 * reads later; tool traces are what tools leave behind by themselves; direct authoring puts output straight into what trains or
 * judges a model; from outside is what other people made.
 */
export const SOURCE_KINDS = ['everyday-writing', 'tool-traces', 'direct-authoring', 'from-outside'] as const;

/** Holds where outside output ends up when it takes a path: what the lines of the diagram lead to. */
export const DESTINATIONS = ['pre-training', 'post-training', 'rewards', 'evaluation'] as const;

const isUnreported = ({
  reported,
  reportedAtMeta = 'no',
}: {
  reported?: string | undefined;
  reportedAtMeta?: string | undefined;
}) => reported === undefined && reportedAtMeta === 'no';

/** An entry of `content/paths/*.yaml`: one way in which outside output reaches training or evaluation data. */
export const contaminationPath = z
  .strictObject({
    id: numberedId,
    name: line,
    carrier: text.describe('What carries the signal of the outside model.'),
    discovery: text.describe('Where it is typically found.'),
    control: text.describe('The first control to put in place.'),
    begins: z
      .enum(SOURCE_KINDS)
      .describe(
        'Where the path begins: everyday-writing, tool-traces, direct-authoring or from-outside. The diagram groups by it.',
      ),
    reaches: z.array(z.enum(DESTINATIONS)).min(1).describe('Where the output ends up: one or more destinations.'),
    uses: z.array(reference('use')).default([]).describe('The uses of the policy that open this path.'),
    reported: line
      .optional()
      .describe(
        'What public reports say about this path, in a few words; the sources that say so are named in sources.',
      ),
    reportedAtMeta: z
      .enum(['yes', 'partly', 'implied', 'no'])
      .optional()
      .describe('The older form of reported, for one case: write reported in its place.'),
    sources: z.array(reference('source')).default([]),
    retired,
  })
  .refine((value) => isUnreported(value) || value.sources.length > 0, {
    error: 'a path that is reported needs the source that reports it',
    path: ['sources'],
  });

export type ContaminationPath = z.infer<typeof contaminationPath>;
