import { z } from 'astro/zod';
import { absoluteAddress } from '../model/address.ts';
import type { Handbook } from '../model/handbook.ts';
import { pickPolicy } from '../policy/pick-policy.ts';
import { answerTable, answerTableOf } from './answer-table.ts';
import { envelope, envelopeOf } from './envelope.ts';
import { referencesOf } from './references.ts';
import { policy } from './schema/policy.ts';
import { conditionEntry, contact, routeEntry } from './schema/vocabulary.ts';

/** Holds the parts that a decision and its words need. */
const binding = {
  policy: policy.describe('For programs that run the handbook’s engine.'),
  conditions: z.array(conditionEntry.pick({ id: true, name: true, text: true, how: true, label: true })),
  routes: z.array(routeEntry.omit({ criteria: true, include: true, retired: true })),
};

/** `decisions.json`: every answer, the policy that gives them, and the words to say them in. */
export const decisionsDocument = z
  .object({
    ...envelope,
    addresses: z.object({
      decide: z
        .url()
        .describe('The decision page; ?division=…&tool=…&plan=…&data=…&use=… makes it an answer’s permanent link.'),
      rule: z.url().describe('Followed by the id of a rule, the address of its text.'),
      script: z.url().describe('The stand-alone script that reads this document.'),
      tools: z
        .url()
        .optional()
        .describe('The comparison of tools; ?division=…&data=…&use=… shows every plan’s verdict for that work.'),
    }),
    contact: contact.describe('Whom to ask about the policy.'),
    ...binding,
    announced: z
      .object(binding)
      .optional()
      .describe('The next version of the policy, while its first day is still to come: from that day on it decides.'),
    answers: answerTable,
  })
  .describe(
    'The answer to every question on every day from the policy version’s own date on, until an announced version decides.',
  );

export type DecisionsDocument = z.infer<typeof decisionsDocument>;

export function decisionsDocumentOf(handbook: Handbook): DecisionsDocument {
  const { site, contacts } = handbook.organization;
  return {
    ...envelopeOf(handbook, 'decisions'),
    addresses: {
      decide: absoluteAddress(site, '/decide/'),
      rule: absoluteAddress(site, '/policy/#'),
      script: absoluteAddress(site, '/check-tool.mjs'),
      tools: absoluteAddress(site, '/tools/'),
    },
    contact: contacts.policy,
    ...bindingOf(handbook),
    ...(handbook.announced && { announced: bindingOf(handbook.announced) }),
    answers: answerTableOf(handbook),
  };
}

function bindingOf(handbook: Handbook) {
  const { conditions, routes } = handbook.organization;
  const { role } = referencesOf(handbook);
  return {
    policy: compact(handbook),
    conditions: conditions.map(({ id, name, text, how, label }) => ({ id, name, text, how, ...(label && { label }) })),
    routes: routes.map(({ id, name, summary, decides, workingDays, ask, askUrl, overdue }) => ({
      id,
      name,
      summary,
      decides: role(decides),
      workingDays,
      ask,
      ...(askUrl && { askUrl }),
      overdue,
    })),
  };
}

/** As JSON reads it: the engine's read-only lists become lists. */
const compact = (handbook: Handbook) => policy.parse(pickPolicy(handbook));
