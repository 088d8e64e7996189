import { z } from 'astro/zod';
import { fieldMeanings } from './fields.ts';
import { ACCOUNTS, MODELS } from './tool.ts';

// No references and no limits here: what was published stays as it was, whatever is required of new content. Fields that
// this schema does not name are left out of what it parses, so it also says what of a handbook is normative.

const select = <T extends z.ZodType>(value: T) => z.union([z.array(value), z.strictObject({ except: z.array(value) })]);
const id = z.string();
const ids = z.array(id);
const retired = z.string().optional();
const value = z.object({ id, name: z.string(), retired });
const text = z.string().register(fieldMeanings, { text: 'published' }).brand<'InlineMarkdown'>();

const rule = {
  title: z.string(),
  text,
  reason: text,
  scope: z.object({
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

const rules = z.discriminatedUnion('kind', [
  z.object({ id, kind: z.enum(['permission', 'requirement']), ...rule, conditions: ids }),
  z.object({ id, kind: z.literal('approval'), ...rule, conditions: ids, routes: ids }),
  z.object({ id, kind: z.literal('prohibition'), ...rule, redLine: z.boolean(), instead: text.optional() }),
]);

/** `content/versions/<n>.json`: everything that `decide` reads, and every text that people acknowledge. */
export const versionSnapshot = z.object({
  schemaVersion: z.literal(1),
  policy: z.object({ version: z.int().min(1), date: z.iso.date() }),
  rules: z.array(rules),
  conditions: z.array(value.extend({ text, how: text })),
  routes: z.array(
    value.extend({
      summary: text,
      criteria: z.array(text),
      decides: z.string(),
      workingDays: z.int(),
      ask: text,
      overdue: text,
      include: z.array(z.string()),
    }),
  ),
  divisions: z.array(value),
  data: z.array(value),
  uses: z.array(value),
  tools: z.array(value.extend({ plans: z.array(value.extend({ account: z.enum(ACCOUNTS), model: z.enum(MODELS) })) })),
  preferred: ids,
  items: z.array(
    z.object({
      id,
      checklist: z.string(),
      statement: text,
      how: text,
      evidence: text,
      retired,
    }),
  ),
  checks: z.array(z.object({ id, title: z.string(), action: text, evidence: text, retired })),
  /** Says what each training path has people agree to: the statement, and the rules and checklists that it is about. */
  paths: z.array(
    z.object({
      id,
      title: z.string(),
      statement: z.string(),
      rules: ids,
      checklists: ids,
      /** The share of scenarios to be right at the first attempt. Versions that an older engine published do not state it. */
      passingPercent: z.int().optional(),
      retired,
    }),
  ),
});

export type NormativeContent = z.infer<typeof versionSnapshot>;
