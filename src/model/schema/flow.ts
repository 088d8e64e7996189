import { z } from 'astro/zod';
import { CHOOSABLE_VERDICTS } from '../../verdict/choosable-verdicts.ts';
import { id, line, textWithWords } from './fields.ts';

const MAX_STEPS = 12;
const MAX_PARTS = 6;

const isEnd = z.literal(true).optional().describe('The process ends here instead of going on to the next step.');

/** One of the things that a step consists of, or one of the ways in which it ends. */
const part = z
  .strictObject({
    verdict: z
      .enum(CHOOSABLE_VERDICTS)
      .optional()
      .describe('The verdict that this part is about. Its name is the title where no title stands.'),
    title: line.optional().describe('What happens, in a few words. With a verdict it may be left out.'),
    text: textWithWords.describe('One or two sentences about it.'),
    when: line.max(60).optional().describe('When it happens, as a few words beside the arrow: "deadline passes".'),
    isEnd,
  })
  .refine(({ title, verdict }) => title !== undefined || verdict !== undefined, {
    error: 'a part says its title, or the verdict whose name is its title',
    path: ['title'],
  });

const way = z.strictObject({
  to: id.describe('The id of the step that follows. It stands below this one.'),
  when: line.max(60).optional().describe('When the process goes this way, as a few words: "in time".'),
});

const step = z.strictObject({
  id: id.describe('A name for this step, to which `next` of another leads. Readers do not see it.'),
  phase: line
    .max(60)
    .optional()
    .describe('The stretch of time that begins with this step: "First hour". It becomes a heading of the picture.'),
  title: line.max(120),
  text: textWithWords.describe('What happens in this step, in one to three sentences.'),
  columns: z
    .int()
    .min(1)
    .optional()
    .describe('How many columns its box takes where there is room. All when left out; one where isAside is true.'),
  parts: z
    .array(part)
    .min(1)
    .max(MAX_PARTS, { error: `a step has at most ${MAX_PARTS} parts side by side; make a step of some of them` })
    .optional()
    .describe('What the step consists of, or how it may end: boxes side by side below it.'),
  partsInOrder: z.literal(true).optional().describe('The parts follow each other. Otherwise one of them happens.'),
  table: z
    .literal('routes')
    .optional()
    .describe('routes: a table of the approval routes in force, from organization.yaml.'),
  isAside: z
    .literal(true)
    .optional()
    .describe('It stands beside the straight way, such as what happens when a deadline passes.'),
  next: z.array(way).min(1).max(2).optional().describe('The steps that follow. Left out where the process ends.'),
});

/** An entry of `content/flows/<id>.yaml`: a process, which chapters show as a picture and a list with `<Flow id="…" />`. */
export const flow = z.strictObject({
  title: line.describe('What the picture shows, for readers who do not see it.'),
  description: textWithWords.describe('The process in one or two sentences, for readers who do not see the picture.'),
  caption: textWithWords.describe('What stands below the picture.'),
  columns: z
    .int()
    .min(1)
    .max(MAX_PARTS)
    .default(4)
    .describe('How many columns the picture has where there is room; 4 when left out.'),
  steps: z
    .array(step)
    .min(1)
    .max(MAX_STEPS, { error: `a picture has at most ${MAX_STEPS} steps; draw two, or say less in this one` })
    .describe('The steps, from the first to the last.'),
});

export type FlowContent = z.output<typeof flow>;
