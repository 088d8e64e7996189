import type { Handbook, TrainingPath } from '../model/handbook.ts';
import { compareText } from '../basics/compare-text.ts';
import { normativeParts, type NormativeContent } from '../model/schema/normative-parts.ts';
import { remembered } from '../basics/remembered.ts';
import type { Beginning } from './as-published.ts';
import type { PolicyInput } from '../policy/policy-input.ts';
import { selectedTraits, traitsAmong } from '../policy/selected-traits.ts';
import type { Plan } from '../model/schema/tool.ts';

/** Describes what is normative is in these parts of a handbook; the rest of it may change without a new version. */
export type NormativeSource = Pick<
  Handbook,
  'organization' | 'rules' | 'tools' | 'checklists' | 'checks' | 'trainingPaths'
>;

/**
 * Exactly what binds: everything that `decide` reads, and the texts that people acknowledge. A trait that no rule selects by is a
 * fact about a plan and binds nobody. Vocabularies keep their order,
 * which means something to readers; everything else is sorted by id, so that moving an entry to another file changes nothing.
 */
export function normativeContent(handbook: NormativeSource): NormativeContent {
  const { policy, preferred } = handbook.organization;
  const { conditions, routes, divisions, data, uses, traits } = handbook.organization;
  const items = handbook.checklists.flatMap(({ id: checklist, groups }) =>
    groups.flatMap((group) => group.items.map((item) => ({ ...item, checklist }))),
  );
  const selected = selectedTraits(handbook.rules);
  const bindingPlan = <T extends Pick<Plan, 'traits'>>(plan: T): T => ({
    ...plan,
    traits: traitsAmong(plan.traits, selected),
  });
  return normativeParts.parse({
    schemaVersion: 1,
    policy,
    rules: byId(begun(handbook.rules)),
    conditions: begun(conditions),
    routes: begun(routes),
    divisions: begun(divisions),
    data: begun(data),
    uses: begun(uses),
    traits: traits.filter(({ id }) => selected.has(id)),
    tools: byId(begun(handbook.tools)).map((tool) => ({ ...tool, plans: begun(tool.plans).map(bindingPlan) })),
    preferred,
    items: byId(items),
    checks: byId(begun(handbook.checks)),
    paths: byId(begun(handbook.trainingPaths)).map((path) => ({ ...path, ...acknowledgedIn(path) })),
  });
}

/** The same of a handbook that nothing changes any more: made once for all pages. */
export const bindingNow = remembered(normativeContent);

/**
 * The policy of a published version, as the engine takes it: old questions get their old answers. Made once, so that what is remembered
 * of a policy is remembered of this one for all pages.
 */
export const policyOf = remembered((content: NormativeContent): PolicyInput => {
  const { policy, rules, tools, divisions, data, uses, traits, conditions, routes, preferred } = content;
  return { organization: { policy, divisions, data, uses, traits, conditions, routes, preferred }, rules, tools };
});

/** Leaves out the entries that a coming version adds. */
const begun = <T extends Beginning>(entries: readonly T[]) => entries.filter(({ begins }) => begins === undefined);

const byId = <T extends { id: string }>(entries: readonly T[]) => [...entries].sort((a, b) => compareText(a.id, b.id));

/** Returns what the required and optional steps of a path have people agree to. Steps without such texts ask for nothing. */
function acknowledgedIn({ steps }: TrainingPath): { rules: string[]; checklists: string[] } {
  const sorted = (ids: string[]) => [...new Set(ids)].sort(compareText);
  return {
    rules: sorted(steps.flatMap((step) => (step.kind === 'acknowledge' ? step.rules : []))),
    checklists: sorted(steps.flatMap((step) => (step.kind === 'checklist' ? [step.checklist] : []))),
  };
}
