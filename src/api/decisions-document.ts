import { z } from 'astro/zod';
import { absoluteAddress } from '../model/address.ts';
import type { Organization } from '../model/schema/organization.ts';
import { pickPolicy } from '../policy/pick-policy.ts';
import { answerTable, answerTableOf } from './answer-table.ts';
import { envelope, envelopeOf, type EnvelopeSource } from './envelope.ts';
import { roleOf } from './references.ts';
import { policy } from './schema/policy.ts';
import { dateValue } from './schema/values.ts';
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
    earlier: z
      .array(
        z.object({
          version: z.int().min(1),
          begins: dateValue.describe('Its first day.'),
          url: z.url().describe('Its decisions, in the form of this document.'),
        }),
      )
      .optional()
      .describe('The versions of the policy that were in force before this one, oldest first.'),
    replaced: dateValue
      .optional()
      .describe(
        'The first day of the next version, in the document of an earlier one: from that day on it decides nothing.',
      ),
    answers: answerTable,
  })
  .describe(
    'The answer to every question on every day from the policy version’s own date on, until an announced version decides.',
  );

export type DecisionsDocument = z.infer<typeof decisionsDocument>;

/** Describes what the document is made from: a handbook, or as much of it as an earlier version published. */
export interface DecisionsSource extends EnvelopeSource {
  organization: Omit<EnvelopeSource['organization'], 'conditions' | 'routes'> &
    Pick<Organization, 'contacts' | 'roles'> & {
      conditions: readonly Pick<Organization['conditions'][number], 'id' | 'name' | 'text' | 'how' | 'label'>[];
      routes: readonly Omit<Organization['routes'][number], 'criteria' | 'include'>[];
    };
  announced?: DecisionsSource | undefined;
}

/** Returns the document of a policy, without what it says about earlier versions. */
export function decisionsDocumentOf(source: DecisionsSource): DecisionsDocument {
  const { site, contacts } = source.organization;
  return {
    ...envelopeOf(source, 'decisions'),
    addresses: {
      decide: absoluteAddress(site, '/decide/'),
      rule: absoluteAddress(site, '/policy/#'),
      script: absoluteAddress(site, '/check-tool.mjs'),
      tools: absoluteAddress(site, '/tools/'),
    },
    contact: contacts.policy,
    ...bindingOf(source),
    ...(source.announced && { announced: bindingOf(source.announced) }),
    answers: answerTableOf(source),
  };
}

function bindingOf(source: DecisionsSource) {
  const { conditions, routes, roles } = source.organization;
  return {
    // As JSON reads it: the engine's read-only lists become lists.
    policy: policy.parse(pickPolicy(source)),
    conditions: conditions.map(({ id, name, text, how, label }) => ({ id, name, text, how, ...(label && { label }) })),
    routes: routes.map(({ id, name, summary, decides, workingDays, ask, askUrl, overdue }) => ({
      id,
      name,
      summary,
      decides: roleOf(roles, decides),
      workingDays,
      ask,
      ...(askUrl && { askUrl }),
      overdue,
    })),
  };
}
