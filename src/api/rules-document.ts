import { z } from 'astro/zod';
import type { Handbook } from '../model/handbook.ts';
import { scope } from '../model/schema/rule.ts';
import { rulePath } from '../model/paths.ts';
import { isInForce } from '../policy/dates.ts';
import { scopeInWords } from '../policy/scope-words.ts';
import { envelope, envelopeOf } from './envelope.ts';
import { referencesOf, sourceEntry, type References } from './references.ts';
import { dateValue, idValue, linkValue, markdown, nameValue, retiredValue, role } from './schema/values.ts';

const rule = z.object({
  id: idValue,
  url: z.url(),
  kind: z.enum(['permission', 'requirement', 'approval', 'prohibition']),
  redLine: z.boolean().describe('A prohibition that nothing overrides.'),
  title: nameValue,
  text: markdown.describe('The normative text.'),
  reason: markdown,
  scope: scope.describe('Which questions it covers. A part left out covers every value.'),
  scopeInWords: nameValue,
  effective: dateValue.describe('First day on which it binds.'),
  expires: dateValue.optional().describe('Last day on which it binds.'),
  inForce: z.boolean().describe('Whether it binds on asOf.'),
  conditions: z.array(idValue),
  routes: z.array(idValue),
  overrides: z.array(idValue).describe('Rules that do not bind where this one does.'),
  exception: z
    .object({
      approvedBy: role,
      by: nameValue.optional().describe('The handle of the person who approved it.'),
      on: dateValue.optional().describe('The day of the decision.'),
      link: z.url().optional().describe('Where the decision is recorded.'),
      reason: markdown,
    })
    .optional(),
  instead: markdown.optional().describe('What a person does instead.'),
  redundantReason: markdown.optional().describe('Why it stands although it changes no answer.'),
  wayRoundReason: markdown
    .optional()
    .describe('Why models of the same maker are answered more laxly through another product.'),
  changes: z.array(linkValue).describe('Change notes that name it.'),
  aliases: z.array(nameValue),
  sources: z.array(idValue),
  retired: retiredValue,
});

/** `rules.json`: every rule with its text. */
export const rulesDocument = z
  .object({ ...envelope, rules: z.array(rule), sources: z.array(sourceEntry) })
  .describe('Every rule of the policy, retired ones included. All rules that cover a question bind.');

export function rulesDocumentOf(handbook: Handbook): z.infer<typeof rulesDocument> {
  const start = envelopeOf(handbook, 'rules');
  const references = referencesOf(handbook);
  return {
    ...start,
    rules: handbook.rules.map((rule) => ({
      ...ruleOf(references, rule),
      scopeInWords: scopeInWords(handbook, rule.scope, start.asOf),
      inForce: isInForce(rule, start.asOf),
    })),
    sources: references.sources(handbook.rules.flatMap((rule) => rule.sources)),
  };
}

function exceptionOf(
  { approvedBy = '', approval, reason }: NonNullable<Handbook['rules'][number]['exception']>,
  role: References['role'],
): NonNullable<RuleEntry['exception']> {
  const { by, on, link } = approval ?? {};
  return {
    approvedBy: role(approval?.role ?? approvedBy),
    ...(by && { by }),
    ...(on && { on }),
    ...(link && { link }),
    reason,
  };
}

type RuleEntry = z.infer<typeof rule>;

function ruleOf(
  { address, role, changes }: References,
  rule: Handbook['rules'][number],
): Omit<RuleEntry, 'scopeInWords' | 'inForce'> {
  const { id, kind, title, text, reason, scope, effective, expires, exception, aliases, sources, retired } = rule;
  return {
    id,
    url: address(rulePath(id)),
    kind,
    redLine: rule.kind === 'prohibition' && rule.redLine,
    title,
    text,
    reason,
    scope,
    effective,
    ...(expires && { expires }),
    conditions: rule.kind === 'prohibition' ? [] : rule.conditions,
    routes: rule.kind === 'approval' ? rule.routes : [],
    overrides: rule.overrides ?? [],
    ...(exception && { exception: exceptionOf(exception, role) }),
    ...(rule.kind === 'prohibition' && rule.instead && { instead: rule.instead }),
    ...(rule.redundantReason && { redundantReason: rule.redundantReason }),
    ...(rule.wayRoundReason && { wayRoundReason: rule.wayRoundReason }),
    changes: changes(id),
    aliases,
    sources,
    ...(retired && { retired }),
  };
}
