import type { Handbook } from '../handbook.ts';
import { compareText } from '../problem.ts';
import type { PermanentKind } from '../schema/published-ids.ts';

/** Every id of the handbook that is promised to stay, by kind, sorted. Plans are written tool/plan. */
export function permanentIds(handbook: Omit<Handbook, 'today'>): Record<PermanentKind, string[]> {
  const ids = (entries: { id: string }[]) => entries.map(({ id }) => id).sort(compareText);
  const { organization } = handbook;
  return {
    rules: ids(handbook.rules),
    conditions: ids(organization.conditions),
    routes: ids(organization.routes),
    commitments: ids(organization.commitments),
    divisions: ids(organization.divisions),
    data: ids(organization.data),
    uses: ids(organization.uses),
    tools: ids(handbook.tools),
    plans: handbook.tools.flatMap((tool) => tool.plans.map((plan) => `${tool.id}/${plan.id}`)).sort(compareText),
    checks: ids(handbook.checks),
    checklists: ids(handbook.checklists),
    checklistItems: ids(handbook.checklists.flatMap(({ groups }) => groups.flatMap(({ items }) => items))),
    trainingPaths: ids(handbook.trainingPaths),
    scenarios: ids(handbook.scenarios),
    faq: ids(handbook.faq),
    glossary: ids(handbook.glossary),
    sources: ids(handbook.sources),
    providerTerms: ids(handbook.providerTerms),
    contaminationPaths: ids(handbook.contaminationPaths),
    publicPolicies: ids(handbook.publicPolicies),
  };
}
