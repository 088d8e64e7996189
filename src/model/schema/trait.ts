import { z } from 'astro/zod';
import { id, line, retired, text } from './fields.ts';

const traitValue = z.strictObject({
  id,
  name: line.describe('What readers see.'),
  help: text.describe('Plain words: which plans have this value.'),
  namesNobody: z
    .boolean()
    .default(false)
    .describe(
      'Of a trait with sameMaker: the value stands for several makers or for none that is known, so two plans with it need not share one.',
    ),
  retired,
});

/** A trait of plans, by which rules select without lists of tools that go stale. */
export const trait = z.strictObject({
  id,
  name: line.describe('What readers see.'),
  help: text.describe('Plain words: what the trait says about a plan.'),
  findOut: text.describe('How somebody who is not sure finds out which value a plan has.'),
  many: z.boolean().default(false).describe('Whether a plan can have several values, which it then lists.'),
  sameMaker: z
    .boolean()
    .default(false)
    .describe(
      'Whether plans with the same value can answer with models of the same maker: the check then looks for rules that can be walked around by changing the product.',
    ),
  values: z
    .array(traitValue)
    .min(1)
    .superRefine((values, context) => {
      for (const [index, value] of values.entries())
        if (values.findIndex((other) => other.id === value.id) < index)
          context.addIssue({
            code: 'custom',
            path: [index, 'id'],
            message: 'an earlier value of this trait has this id',
          });
    })
    .describe('The values that a plan can have.'),
  retired,
});

export type Trait = z.infer<typeof trait>;

const traitValueId = z.string().min(1);

/** The traits of a plan: a value for each trait of organization.yaml, or a list of them where the trait has many. */
export const planTraits = z.record(z.string(), z.union([traitValueId, z.array(traitValueId).min(1)]));

export type PlanTraits = z.infer<typeof planTraits>;
