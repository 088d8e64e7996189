import { z } from 'astro/zod';
import { COMMITMENT_UNITS } from '../../model/schema/commitment.ts';
import { idValue, markdown, nameValue, retiredValue, role } from './values.ts';

/** A division, a data class or a use, as people choose it. */
export const vocabularyValue = z.object({
  id: idValue,
  name: nameValue,
  help: markdown.describe('What belongs here.'),
  findOut: markdown.describe('How somebody who is not sure finds out.'),
  aliases: z.array(nameValue),
  retired: retiredValue,
});

/** A trait of plans and its values. */
export const traitEntry = vocabularyValue.omit({ aliases: true }).extend({
  many: z.boolean().describe('Whether a plan can have several values.'),
  sameMaker: z.boolean().describe('Whether plans with the same value can answer with models of the same maker.'),
  values: z.array(
    z.object({
      id: idValue,
      name: nameValue,
      help: markdown,
      namesNobody: z.boolean().describe('Whether the value stands for no one maker.'),
      retired: retiredValue,
    }),
  ),
});

/** Holds what must be done whenever a rule that names it binds. */
export const conditionEntry = z.object({
  id: idValue,
  name: nameValue,
  text: markdown.describe('What must be done.'),
  how: markdown.describe('How, and where.'),
  label: nameValue
    .optional()
    .describe('What to write where it asks for a label; {tool} and {model} stand for those of the answer.'),
  retired: retiredValue,
});

/** Whom to ask, by what criteria they decide, and how long it takes. */
export const routeEntry = z.object({
  id: idValue,
  name: nameValue,
  summary: markdown,
  criteria: z.array(markdown),
  decides: role,
  workingDays: z.int().min(1).describe('Working days from a complete request to the answer.'),
  ask: markdown.describe('Where to send the request.'),
  askUrl: z.url().optional(),
  overdue: markdown.describe('What happens when an answer is late.'),
  include: z.array(nameValue).describe('What a complete request holds.'),
  retired: retiredValue,
});

/** Within how long something is done, or how long it lasts. */
export const commitmentEntry = z.object({
  id: idValue,
  name: nameValue,
  amount: z.int().min(1),
  unit: z.enum(COMMITMENT_UNITS).describe('Working days are counted from the next working day.'),
  help: markdown.optional().describe('From when it counts, and what it covers.'),
  retired: retiredValue,
});

/** Whom to ask about the policy, or to tell about an incident. */
export const contact = z.object({ name: nameValue, where: nameValue, url: z.url().optional() });
