import { z } from 'astro/zod';
import { aliases, id, line, plainParagraph, reference, retired, text } from './fields.ts';
import { moved } from './moved.ts';
import { review } from './review.ts';

const common = {
  id: id.describe('Permanent name of the step inside this path: what a person has done is kept by it.'),
  minutes: z.int().min(1).max(120).describe('Minutes that this step takes somebody who does it for the first time.'),
  optional: z.boolean().default(false).describe('True for a step that the path offers and does not require.'),
};

const read = z.strictObject({
  kind: z.literal('read').describe('Read a chapter.'),
  chapter: reference('chapter', 'The chapter to read: section/chapter.'),
  ...common,
});

const answer = z.strictObject({
  kind: z.literal('scenarios').describe('Answer scenarios.'),
  title: line.describe('What these scenarios practise, as a heading.'),
  scenarios: z
    .array(reference('scenario'))
    .min(1)
    .describe('The scenarios, in the order in which they are asked. A path asks each once.'),
  ...common,
});

const assess = z.strictObject({
  kind: z.literal('checklist').describe('Do a self-assessment.'),
  checklist: reference('checklist', 'The self-assessment to finish.'),
  ...common,
});

const acknowledge = z.strictObject({
  kind: z.literal('acknowledge').describe('Read rules and agree to them.'),
  title: line.describe('What these rules are about, as a heading.'),
  rules: z.array(reference('rule')).min(1).describe('The rules whose text the person reads and agrees to.'),
  ...common,
});

const step = z.discriminatedUnion('kind', [read, answer, assess, acknowledge]);

/** `content/training/<id>.yaml`: an ordered list of steps that certain people take. */
export const trainingPath = z
  .strictObject({
    title: line.describe('Whom the path is for, as they would say it: "Everyone who writes code".'),
    summary: text.describe('What people can do afterwards, in one or two sentences.'),
    order: z.int().min(1).describe('Position in the list of paths; leave gaps (10, 20, 30).'),
    roles: z.array(reference('role')).min(1).describe('Who must take it.'),
    divisions: z
      .array(reference('division'))
      .default([])
      .describe('The divisions in which they must take it; every division when left out.'),
    withinDays: z.int().min(1).max(365).describe('Days from joining, or from taking up the role, until it is due.'),
    passingPercent: z
      .int()
      .min(1)
      .max(100)
      .default(80)
      .describe(
        'Share of scenarios to be answered right at the first attempt; 80 when left out. Red-line scenarios must all be right at the end.',
      ),
    prerequisites: z.array(reference('training-path')).default([]).describe('Paths to be finished before this one.'),
    statement: plainParagraph.describe(
      'The exact statement that the person agrees to, in plain text without Markdown. It stands in the completion record.',
    ),
    steps: z.array(step).min(1).describe('What people do, in the order in which it is offered.'),
    aliases,
    ...moved,
    ...review,
    retired,
  })
  .check((ctx) => {
    const { steps } = ctx.value;
    const asked = steps.flatMap((value, index) =>
      value.kind === 'scenarios'
        ? value.scenarios.map((name, at) => ({ name, path: ['steps', index, 'scenarios', at] }))
        : [],
    );
    const named = steps.map(({ id: name }, index) => ({ name, path: ['steps', index, 'id'] }));
    for (const { name, path } of repeated(named)) {
      const message = `\`${name}\` is the id of an earlier step`;
      ctx.issues.push({ code: 'custom', message, path, input: ctx.value, params: { kind: 'duplicate-id' } });
    }
    // Both are fragments of the path's page.
    for (const { name, path } of named.filter((step) => asked.some((scenario) => scenario.name === step.name))) {
      const message = `\`${name}\` is the id of a scenario that stands on the same page`;
      ctx.issues.push({ code: 'custom', message, path, input: ctx.value, params: { kind: 'duplicate-id' } });
    }
    for (const { name, path } of repeated(asked)) {
      const message = `\`${name}\` is asked earlier in this path, and a path asks each scenario once`;
      ctx.issues.push({ code: 'custom', message, path, input: ctx.value });
    }
  });

const repeated = <T extends { name: string }>(entries: T[]): T[] =>
  entries.filter(({ name }, index) => entries.findIndex((other) => other.name === name) < index);

export type TrainingPathData = z.infer<typeof trainingPath>;
export type TrainingStep = TrainingPathData['steps'][number];
