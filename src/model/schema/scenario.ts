import { z } from 'astro/zod';
import { CHOOSABLE_VERDICTS } from '../../verdict/choosable-verdicts.ts';
import { didYouMean } from '../nearest.ts';
import { id, line, reference, retired, text } from './fields.ts';
import { question } from './question.ts';

const verdict = z.enum(CHOOSABLE_VERDICTS);

const common = {
  id,
  title: line.describe('A few words by which people remember the situation. It does not give the answer away.'),
  situation: text.describe('What happens, in two to five sentences: who works on what, with which tool and data.'),
  question: question.describe(
    'The question to the policy that the situation stands for. The right answer is computed.',
  ),
  expects: z
    .strictObject({
      rule: reference('rule', 'A rule that makes the verdict; requirements bring conditions and never make one.'),
      verdict: verdict.describe('The verdict that you expect of the policy.'),
    })
    .describe('What you expect of the policy. It is not the answer key: the check tells you when the policy differs.'),
  chapter: reference('chapter', 'The chapter to read for somebody who got it wrong: section/chapter.'),
  retired,
};

const why = text.describe('Why this answer tempts and what it overlooks, in one or two sentences.');

/** Notes on wrong answers, each about one answer, which stands in the schema of the answer. */
const temptations = <T extends z.ZodType<string>>(answer: T) =>
  z
    .array(z.strictObject({ answer, why }))
    .default([])
    .describe(
      'Wrong answers that people give, each with what makes it tempting. The learner reads it after that answer.',
    );

/** The learner chooses the verdict. */
const askVerdict = z.strictObject({
  ask: z.literal('verdict').describe('The learner chooses the verdict.'),
  ...common,
  temptations: temptations(verdict.describe('A wrong verdict.')),
});

/** The learner ticks every condition that applies. */
const askConditions = z.strictObject({
  ask: z.literal('conditions').describe('The learner ticks every condition that applies.'),
  ...common,
  temptations: temptations(reference('condition', 'A condition that does not apply here.')),
});

const workflowStep = z.strictObject({
  id: id.describe('Permanent name of the step inside this scenario: answers are kept by it.'),
  step: text.describe('What somebody does in this step, in one or two sentences.'),
  path: reference(
    'contamination-path',
    'In exactly one step: the way by which outside output reaches training or evaluation data here.',
  ).optional(),
});

/** The learner finds the step at which outside output reaches training or evaluation data. */
const askSpot = z.strictObject({
  ask: z.literal('spot').describe('The learner finds the step at which outside output reaches our data.'),
  ...common,
  workflow: z
    .array(workflowStep)
    .min(3)
    .max(7)
    .describe('Three to seven steps in the order in which they happen; one of them names the path that it opens.'),
  temptations: temptations(id.describe('The id of a step that only looks like the right one.')),
});

/**
 * An entry of `content/training/scenarios/*.yaml`. Which answer is right is computed by the policy (`src/training`);
 * of a workflow it is the step that names a contamination path.
 */
export const scenario = z.discriminatedUnion('ask', [askVerdict, askConditions, askSpot]).check((ctx) => {
  for (const fault of contradictions(ctx.value)) ctx.issues.push({ code: 'custom', input: ctx.value, ...fault });
});

export type Scenario = z.infer<typeof scenario>;
type SpotScenario = Extract<Scenario, { ask: 'spot' }>;

interface Fault {
  path: (string | number)[];
  message: string;
  params?: { kind: 'unknown-reference' | 'duplicate-id' };
}

/** Returns what one scenario must not say, beyond the types of its fields. */
function contradictions(scenario: Scenario): Fault[] {
  const answers: string[] = scenario.temptations.map(({ answer }) => answer);
  const twice = answers.flatMap((answer, index): Fault[] =>
    answers.indexOf(answer) < index
      ? [
          {
            path: ['temptations', index, 'answer'],
            message: `\`${answer}\` has a temptation already; write one a wrong answer`,
          },
        ]
      : [],
  );
  return scenario.ask === 'spot' ? [...twice, ...workflowFaults(scenario, answers)] : twice;
}

function workflowFaults({ workflow }: SpotScenario, answers: string[]): Fault[] {
  const ids = workflow.map((step) => step.id);
  const paths = workflow.filter(({ path }) => path !== undefined).map((step) => step.id);
  const count: Fault[] =
    paths.length === 1
      ? []
      : [
          {
            path: ['workflow'],
            message: `exactly one step names the path that it opens; here it is ${paths.length === 0 ? 'none' : paths.join(' and ')}`,
          },
        ];
  const repeated = ids.flatMap((step, index): Fault[] =>
    ids.indexOf(step) < index
      ? [
          {
            path: ['workflow', index, 'id'],
            message: `\`${step}\` is the id of an earlier step`,
            params: { kind: 'duplicate-id' },
          },
        ]
      : [],
  );
  const unknown = answers.flatMap((answer, index): Fault[] => {
    if (ids.includes(answer)) return [];
    const message = `\`${answer}\` is not a step of this workflow.${didYouMean(answer, ids)} Steps: ${ids.join(', ')}`;
    return [{ path: ['temptations', index, 'answer'], message, params: { kind: 'unknown-reference' } }];
  });
  return [...count, ...repeated, ...unknown];
}
