import { z } from 'astro/zod';
import { aliases, id, line, reference, retired, review, text } from './fields.ts';
import { question } from './question.ts';

const minutes = z.int().min(1).max(120).describe('Minutes this step takes.');

const step = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('read'),
    chapter: reference('chapter'),
    minutes,
    optional: z.boolean().default(false),
  }),
  z.strictObject({
    kind: z.literal('scenarios'),
    title: line,
    scenarios: z.array(reference('scenario')).min(1),
    minutes,
    optional: z.boolean().default(false),
  }),
  z.strictObject({
    kind: z.literal('checklist'),
    checklist: reference('checklist'),
    minutes,
    optional: z.boolean().default(false),
  }),
  z.strictObject({
    kind: z.literal('acknowledge'),
    title: line,
    rules: z.array(reference('rule')).min(1),
    minutes,
    optional: z.boolean().default(false),
  }),
]);

/** `content/training/<id>.yaml`. */
export const trainingPath = z.strictObject({
  title: line,
  summary: text,
  order: z.int().min(1),
  roles: z.array(reference('role')).min(1).describe('Who must take it.'),
  withinDays: z.int().min(1).max(365).describe('Days from joining within which it is due.'),
  passingPercent: z
    .int()
    .min(1)
    .max(100)
    .default(80)
    .describe('Share of scenarios answered right at the first attempt.'),
  prerequisites: z.array(reference('training-path')).default([]),
  statement: text.describe('The exact statement that the person agrees to.'),
  steps: z.array(step).min(1),
  aliases,
  ...review,
  retired,
});

/** An entry of `content/training/scenarios/*.yaml`. The right answer is computed, never written down. */
export const scenario = z.strictObject({
  id,
  title: line,
  situation: text.describe('Two to five sentences.'),
  question,
  expects: z
    .strictObject({ rule: reference('rule'), verdict: z.enum(['allowed', 'conditional', 'approval', 'prohibited']) })
    .describe('What the author expects; the check fails when the policy says otherwise.'),
  ask: z.enum(['verdict', 'conditions', 'spot']).default('verdict').describe('What the learner chooses.'),
  temptations: z
    .array(z.strictObject({ answer: line, why: text }))
    .default([])
    .describe('Why wrong answers tempt.'),
  workflow: z
    .array(z.strictObject({ step: text, path: reference('contamination-path').optional() }))
    .optional()
    .describe('For ask: spot — the steps, one of which names the contamination path it opens.'),
  retired,
});

export type TrainingPathData = z.infer<typeof trainingPath>;
export type Scenario = z.infer<typeof scenario>;
