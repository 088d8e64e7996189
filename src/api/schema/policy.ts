import { z } from 'astro/zod';
import { scope } from '../../model/schema/rule.ts';
import { planTraits } from '../../model/schema/trait.ts';
import { dateValue, idValue, markdown, nameValue, retiredValue } from './values.ts';

const value = z.object({ id: idValue, name: nameValue, retired: retiredValue });
const values = z.array(value);

const rule = {
  id: idValue,
  title: nameValue,
  reason: markdown,
  scope: scope.describe('Which questions it covers. A part left out covers every value.'),
  effective: dateValue.describe('First day on which it binds.'),
  expires: dateValue.optional().describe('Last day on which it binds.'),
  overrides: z.array(idValue).optional().describe('Rules that do not bind where this one does.'),
  redundant: z.literal('intended').optional(),
  wayRound: z.literal('intended').optional(),
  retired: retiredValue,
};

const conditions = z.array(idValue).exactOptional();

/** Everything that a decision depends on, and nothing else: the input of the handbook's own engine. */
export const policy = z.object({
  organization: z.object({
    policy: z.object({ version: z.int().min(1), date: dateValue.describe('First day of this policy version.') }),
    divisions: values,
    data: values,
    uses: values,
    traits: z
      .array(
        value.extend({
          sameMaker: z
            .literal(true)
            .exactOptional()
            .describe('Plans with the same value can answer with models of the same maker.'),
          values: z.array(value.extend({ namesNobody: z.literal(true).exactOptional() })),
        }),
      )
      .describe('The traits by which rules select plans, under their names.'),
    conditions: values,
    routes: z.array(value.extend({ workingDays: z.int().min(1) })),
    preferred: z
      .array(idValue)
      .describe('Tools, or tool/plan, in the order in which they are offered as alternatives.'),
  }),
  tools: z.array(
    value.extend({
      plans: z
        .array(value.extend({ traits: planTraits }))
        .describe('With the traits by which rules select: a value, or a list of them.'),
      usualPlan: idValue.exactOptional().describe('The plan that is meant where only the tool is named.'),
    }),
  ),
  rules: z.array(
    z.discriminatedUnion('kind', [
      z.object({ ...rule, kind: z.literal('permission'), conditions }),
      z.object({ ...rule, kind: z.literal('requirement'), conditions }),
      z.object({ ...rule, kind: z.literal('approval'), conditions, routes: z.array(idValue).min(1) }),
      z.object({
        ...rule,
        kind: z.literal('prohibition'),
        redLine: z.boolean().exactOptional().describe('Nothing overrides it.'),
        instead: markdown.optional(),
      }),
    ]),
  ),
});
