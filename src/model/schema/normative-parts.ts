import { z } from 'astro/zod';
import { fieldMeanings } from './fields.ts';
import { ACCOUNTS, MODELS } from './tool.ts';

// No references and no limits here: what was published stays as it was, whatever is required of new content. Fields that
// this schema does not name are left out of what it parses, so it also says what of a handbook is normative.

const select = <T extends z.ZodType>(value: T) => z.union([z.array(value), z.strictObject({ except: z.array(value) })]);
const id = z.string();
const ids = z.array(id);
const retired = z.string().optional();
const text = z.string().register(fieldMeanings, { text: 'published' }).brand<'InlineMarkdown'>();

/**
 * The lists of what binds, one schema for the entries of each.
 * @param object what becomes of fields that are not named here: `z.object` leaves them out, `z.strictObject` refuses them
 */
export function entrySchemas(object: typeof z.object) {
  const value = object({ id, name: z.string(), retired });
  const rule = {
    title: z.string(),
    text,
    reason: text,
    scope: object({
      divisions: select(z.string()).optional(),
      tools: select(z.string()).optional(),
      accounts: select(z.enum(ACCOUNTS)).optional(),
      models: select(z.enum(MODELS)).optional(),
      data: select(z.string()).optional(),
      uses: select(z.string()).optional(),
    }),
    effective: z.string(),
    expires: z.string().optional(),
    overrides: ids.optional(),
    retired,
  };
  return {
    rules: z.discriminatedUnion('kind', [
      object({ id, kind: z.enum(['permission', 'requirement']), ...rule, conditions: ids }),
      object({ id, kind: z.literal('approval'), ...rule, conditions: ids, routes: ids }),
      object({ id, kind: z.literal('prohibition'), ...rule, redLine: z.boolean(), instead: text.optional() }),
    ]),
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
    tools: value.extend({ plans: z.array(value.extend({ account: z.enum(ACCOUNTS), model: z.enum(MODELS) })) }),
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

/** Everything that `decide` reads, and every text that people acknowledge. */
export function contentSchema(object: typeof z.object) {
  const entries = entrySchemas(object);
  return object({
    schemaVersion: z.literal(1),
    policy: object({ version: z.int().min(1), date: z.iso.date() }),
    rules: z.array(entries.rules),
    conditions: z.array(entries.conditions),
    routes: z.array(entries.routes),
    divisions: z.array(entries.divisions),
    data: z.array(entries.data),
    uses: z.array(entries.uses),
    tools: z.array(entries.tools),
    preferred: z.array(entries.preferred),
    items: z.array(entries.items),
    checks: z.array(entries.checks),
    paths: z.array(entries.paths),
  });
}

/** The part of a handbook that binds: whatever else its entries hold is left out. */
export const normativeParts = contentSchema(z.object);

export type NormativeContent = z.infer<typeof normativeParts>;
