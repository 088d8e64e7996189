import { z } from 'astro/zod';
import { date, line, reference, text } from './fields.ts';

/** Front matter of `content/changes/<date>-<slug>.mdx`. The body, if any, tells more. */
export const change = z.strictObject({
  title: line,
  date,
  summary: text.describe('What changed and what readers do differently, in one or two sentences.'),
  version: z.int().min(1).describe('The policy version that carries the change.'),
  change: z
    .enum(['material', 'minor'])
    .describe('material: people must read it again; minor: nobody needs to do anything.'),
  approvedBy: reference('role').optional().describe('Who approved that a change of normative wording counts as minor.'),
  rules: z.array(reference('rule')).default([]).describe('The rules it is about.'),
});
