import { z } from 'astro/zod';
import { fieldMeanings } from './fields.ts';
import { refusingOtherFields } from './refusing-other-fields.ts';
import { planTraits } from './trait.ts';

// No references and no limits here: what was published stays as it was, whatever is required of new content. Fields that
// this schema does not name are left out of what it parses, so it also says what of a handbook is normative.

const select = <T extends z.ZodType>(value: T) => z.union([z.array(value), z.strictObject({ except: z.array(value) })]);
const id = z.string();
const ids = z.array(id);
const retired = z.string().optional();
const text = z.string().register(fieldMeanings, { text: 'published' }).brand<'InlineMarkdown'>();

const selection = select(z.string()).optional();
const parts = {
  divisions: selection,
  tools: selection,
  traits: z.record(z.string(), select(z.string())).optional(),
  data: selection,
  uses: selection,
};
/** The two traits that engines before schemaVersion 3 knew by name. */
const olderParts = { accounts: selection, models: selection };
const olderTraits = { account: z.string().optional(), model: z.string().optional() };

function ruleSchema<Scope extends z.ZodType>(object: typeof z.object, scope: Scope) {
  const rule = {
    title: z.string(),
    text,
    reason: text,
    scope,
    effective: z.string(),
    expires: z.string().optional(),
    overrides: ids.optional(),
    retired,
  };
  return z.discriminatedUnion('kind', [
    object({ id, kind: z.enum(['permission', 'requirement']), ...rule, conditions: ids }),
    object({ id, kind: z.literal('approval'), ...rule, conditions: ids, routes: ids }),
    object({ id, kind: z.literal('prohibition'), ...rule, redLine: z.boolean(), instead: text.optional() }),
  ]);
}

/**
 * The lists of what binds, one schema for the entries of each.
 * @param object what becomes of fields that are not named here: `z.object` leaves them out, `z.strictObject` refuses them
 */
function entrySchemas(object: typeof z.object) {
  const value = object({ id, name: z.string(), retired });
  return {
    rules: ruleSchema(object, object(parts)),
    traits: value.extend({ values: z.array(value) }),
    conditions: value.extend({ text, how: text }),
    routes: value.extend({
      summary: text,
      criteria: z.array(text),
      decides: z.string(),
      workingDays: z.int(),
      ask: text,
      overdue: text,
      include: z.array(z.string()),
    }),
    divisions: value,
    data: value,
    uses: value,
    tools: value.extend({ plans: z.array(value.extend({ traits: planTraits })) }),
    preferred: id,
    items: object({ id, checklist: z.string(), statement: text, how: text, evidence: text, retired }),
    checks: object({ id, title: z.string(), action: text, evidence: text, retired }),
    /** Says what each training path has people agree to: the statement, and the rules and checklists that it is about. */
    paths: object({
      id,
      title: z.string(),
      statement: z.string(),
      rules: ids,
      checklists: ids,
      /** The share of scenarios to be right at the first attempt. Versions that an older engine published do not state it. */
      passingPercent: z.int().optional(),
      retired,
    }),
  };
}

/** The same as published files have them: those of older engines name two traits in fields of their own. */
export function publishedEntrySchemas(object: typeof z.object) {
  const value = object({ id, name: z.string(), retired });
  return {
    ...entrySchemas(object),
    rules: ruleSchema(object, object({ ...parts, ...olderParts })),
    tools: value.extend({ plans: z.array(value.extend({ ...olderTraits, traits: planTraits.optional() })) }),
  };
}

/** Everything that `decide` reads, and every text that people acknowledge. */
function contentSchema<Rules extends z.ZodType, Tools extends z.ZodType>(
  object: typeof z.object,
  entries: Omit<ReturnType<typeof entrySchemas>, 'rules' | 'tools'> & { rules: Rules; tools: Tools },
) {
  return object({
    schemaVersion: z.literal(1),
    policy: object({ version: z.int().min(1), date: z.iso.date() }),
    rules: z.array(entries.rules),
    conditions: z.array(entries.conditions),
    routes: z.array(entries.routes),
    divisions: z.array(entries.divisions),
    data: z.array(entries.data),
    uses: z.array(entries.uses),
    traits: z.array(entries.traits).default([]),
    tools: z.array(entries.tools),
    preferred: z.array(entries.preferred),
    items: z.array(entries.items),
    checks: z.array(entries.checks),
    paths: z.array(entries.paths),
  });
}

/** The part of a handbook that binds: whatever else its entries hold is left out. */
export const normativeParts = contentSchema(z.object, entrySchemas(z.object));

export type NormativeContent = z.infer<typeof normativeParts>;

/** `content/versions/<n>.json` of engines that wrote a version as one file. */
export const wholeSnapshot = contentSchema(refusingOtherFields, publishedEntrySchemas(refusingOtherFields));

/** Describes what bound, in the letters in which it was published: its digest is made of them. */
export type PublishedContent = z.infer<typeof wholeSnapshot>;
