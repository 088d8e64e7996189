import { z } from 'astro/zod';
import { aliases, date, line, numberedId, reference, retired, text } from './fields.ts';
import { approval as approvalRecord } from './approval.ts';

/** A part of a scope: a list of values, or every value except those listed. */
const select = <T extends z.ZodType>(value: T) =>
  z.union([z.array(value).min(1), z.strictObject({ except: z.array(value).min(1) })]);

/** Holds which questions a rule covers. A part that is left out covers every value. */
export const scope = z.strictObject({
  divisions: select(reference('division')).optional(),
  tools: select(reference('tool-or-plan')).optional().describe('Tools, or tool/plan; or { except: [...] }.'),
  traits: z
    .record(z.string(), select(z.string().min(1)))
    .optional()
    .describe(
      'Traits of plans, as organization.yaml lists them: { account: [personal] }; or { account: { except: [...] } }.',
    ),
  data: select(reference('data')).optional(),
  uses: select(reference('use')).optional(),
});

export type Scope = z.infer<typeof scope>;
export type Selection = string[] | { except: string[] };

const common = {
  id: numberedId,
  title: line.describe('What the rule is about, in a few words.'),
  text: text.describe('The normative text: what people must, must not or may do. Written once, here.'),
  reason: text.describe('Why: one or two sentences.'),
  scope: scope.describe('Which questions it covers; a part left out covers every value.'),
  effective: date.describe('First day on which it binds.'),
  expires: date.optional().describe('Last day on which it binds. A red line has none.'),
  overrides: z
    .array(reference('rule'))
    .min(1)
    .optional()
    .describe('Rules that this one replaces where both cover a question. Needs an exception.'),
  exception: z
    .strictObject({
      approvedBy: reference(
        'role',
        'The role that approved it, when nothing else about the approval is recorded.',
      ).optional(),
      approval: approvalRecord
        .optional()
        .describe('The role that approved it, with who, when and where the decision is recorded.'),
      reason: text,
    })
    .optional()
    .describe('Who approved that this rule replaces others, and why.'),
  redundant: z
    .literal('intended')
    .optional()
    .describe('Say so when the rule changes no answer on purpose; needs redundantReason.'),
  redundantReason: text.optional(),
  wayRound: z
    .literal('intended')
    .optional()
    .describe(
      'Say so when models of the same maker are answered more laxly through another product on purpose; needs wayRoundReason.',
    ),
  wayRoundReason: text.optional(),
  aliases,
  sources: z.array(reference('source')).default([]),
  retired,
};

const conditions = z.array(reference('condition')).default([]);

const permission = z.strictObject({ kind: z.literal('permission'), ...common, conditions });
const requirement = z.strictObject({
  kind: z.literal('requirement'),
  ...common,
  conditions: z.array(reference('condition')).min(1, { error: 'a requirement brings at least one condition' }),
});
const approval = z.strictObject({
  kind: z.literal('approval'),
  ...common,
  conditions,
  routes: z.array(reference('route')).min(1, { error: 'an approval names at least one route' }),
});
const prohibition = z.strictObject({
  kind: z.literal('prohibition'),
  ...common,
  redLine: z.boolean().default(false).describe('A red line has no expiry, and nothing may override it.'),
  instead: text.optional().describe('What a person does instead, when no alternative tool is allowed.'),
});

/** An entry of `content/rules/*.yaml`. */
export const rule = z.discriminatedUnion('kind', [permission, requirement, approval, prohibition]).check((ctx) => {
  for (const { path, message } of contradictions(ctx.value)) {
    ctx.issues.push({ code: 'custom', message, path, input: ctx.value });
  }
});

export type Rule = z.infer<typeof rule>;

/** Returns what a single rule must not say, beyond the types of its fields ("The policy model", kinds of rules). */
function contradictions(rule: Rule): { path: string[]; message: string }[] {
  const found: { path: string[]; message: string }[] = [];
  const { overrides, exception, expires, effective } = rule;
  if (overrides && !exception) {
    found.push({
      path: ['overrides'],
      message: 'a rule that overrides others needs an exception with approvedBy and reason',
    });
  }
  if (exception && (exception.approvedBy === undefined) === (exception.approval === undefined)) {
    found.push({
      path: ['exception'],
      message: 'an exception says who approved it, once: `approvedBy: role`, or `approval: { role, by, on, link }`',
    });
  }
  if (exception && !overrides) {
    found.push({ path: ['exception'], message: 'an exception needs overrides: the rules it replaces' });
  }
  if (expires && expires < effective) {
    found.push({ path: ['expires'], message: `the rule ends on ${expires}, before it takes effect on ${effective}` });
  }
  if (rule.scope.traits && Object.keys(rule.scope.traits).length === 0) {
    found.push({ path: ['scope', 'traits'], message: 'names no trait. List one, or leave traits out' });
  }
  if (rule.redundant && !rule.redundantReason) {
    found.push({ path: ['redundant'], message: 'redundant: intended needs a redundantReason' });
  }
  if (rule.wayRound && !rule.wayRoundReason) {
    found.push({ path: ['wayRound'], message: 'wayRound: intended needs a wayRoundReason' });
  }
  if (rule.kind === 'prohibition' && rule.redLine && expires) {
    found.push({ path: ['expires'], message: 'a red line cannot expire' });
  }
  if (rule.kind === 'permission') found.push(...unnamedParts(rule.scope));
  return found;
}

/** A permission names its tools or traits, data and uses, so that whatever is new stays unanswered until somebody decides. */
function unnamedParts(scope: Scope): { path: string[]; message: string }[] {
  const isNamed = (part: Selection | undefined) => Array.isArray(part);
  const { divisions: _, traits = {}, ...parts } = scope;
  const named: [string[], Selection | undefined][] = [
    ...Object.entries(parts).map(([name, part]): [string[], Selection | undefined] => [[name], part]),
    ...Object.entries(traits).map(([name, part]): [string[], Selection | undefined] => [['traits', name], part]),
  ];
  const found = named
    .filter(([, part]) => part && !isNamed(part))
    .map(([path]) => ({
      path: ['scope', ...path],
      message: 'a permission lists what it allows; "except" would silently allow whatever is added later',
    }));
  if (!isNamed(scope.tools) && !Object.values(traits).some(isNamed)) {
    found.push({ path: ['scope'], message: 'a permission must list tools or traits' });
  }
  for (const part of ['data', 'uses'] as const) {
    if (scope[part] === undefined) found.push({ path: ['scope'], message: `a permission must list ${part}` });
  }
  return found;
}
