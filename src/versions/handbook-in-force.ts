import type { Handbook, TrainingPath } from '../model/handbook.ts';
import type { NormativeContent } from '../model/schema/normative-parts.ts';
import { normativeChanges, type EntryKind } from './normative-changes.ts';
import { normativeContent } from './normative-content.ts';
import { asPublished, type Beginning, type TwoVersions } from './as-published.ts';

/**
 * Returns the handbook as it binds on its own day: of several versions of the policy, the newest whose first day has come is
 * in force. While the version that the content states is still to come, everything normative is as the version in force
 * published it, and the content as it is written is beside it, in `announced`. What the coming version adds is in the lists,
 * so that references to it lead somewhere, and says from which day on it counts (`begins`).
 * A first version that is still to come has none before it, and is returned as it is.
 */
export function handbookInForce(handbook: Handbook): Handbook {
  const { organization, today, versions } = handbook;
  const { date } = organization.policy;
  const inForce = versions.findLast(({ content }) => content.policy.date <= today)?.content;
  if (date <= today || !inForce) return handbook;

  const written = normativeContent(handbook);
  const changes = normativeChanges(inForce, written);
  const between = (kind: EntryKind, before: TwoVersions['before'], now: TwoVersions['written']): TwoVersions => ({
    before,
    written: now,
    changed: new Set(changes.filter((change) => change.kind === kind).map(({ id }) => id)),
    date,
  });
  const vocabulary = (kind: EntryKind, list: 'conditions' | 'routes' | 'divisions' | 'data' | 'uses') =>
    between(kind, inForce[list], written[list]);
  const plansOf = (content: NormativeContent) =>
    content.tools.flatMap((tool) => tool.plans.map((plan) => ({ ...plan, id: `${tool.id}/${plan.id}` })));
  const toolsOf = (content: NormativeContent) => content.tools.map(({ plans: _, ...tool }) => tool);
  const plans = between('plan', plansOf(inForce), plansOf(written));
  const items = between('item', inForce.items, written.items);

  return {
    ...handbook,
    organization: {
      ...organization,
      policy: inForce.policy,
      preferred: inForce.preferred,
      conditions: inOrder(
        asPublished(organization.conditions, vocabulary('condition', 'conditions')),
        inForce.conditions,
      ),
      routes: inOrder(asPublished(organization.routes, vocabulary('route', 'routes')), inForce.routes),
      divisions: inOrder(asPublished(organization.divisions, vocabulary('division', 'divisions')), inForce.divisions),
      data: inOrder(asPublished(organization.data, vocabulary('data class', 'data')), inForce.data),
      uses: inOrder(asPublished(organization.uses, vocabulary('use', 'uses')), inForce.uses),
    },
    rules: asPublished(handbook.rules, between('rule', inForce.rules, written.rules)).map((rule) =>
      rule.begins !== undefined && rule.effective < rule.begins ? { ...rule, effective: rule.begins } : rule,
    ),
    tools: asPublished(handbook.tools, between('tool', toolsOf(inForce), toolsOf(written))).map((tool) => ({
      ...tool,
      plans: asPublished(tool.plans, plans, (plan) => `${tool.id}/${plan.id}`).map((plan, index) => ({
        ...plan,
        // What was published holds the traits by which rules selected then; the others are facts of the plan.
        traits: { ...tool.plans[index]?.traits, ...plan.traits },
      })),
    })),
    checks: asPublished(handbook.checks, between('check', inForce.checks, written.checks)),
    checklists: handbook.checklists.map((checklist) => ({
      ...checklist,
      groups: checklist.groups.map((group) => ({
        ...group,
        items: asPublished(group.items, items).filter(({ begins }) => begins === undefined),
      })),
    })),
    trainingPaths: asPublished(handbook.trainingPaths, between('path', inForce.paths, written.paths)).map((path) =>
      withStepsOf(path, inForce),
    ),
    versions: versions.filter(({ content }) => content.policy.date <= today),
    announced: handbook,
  };
}

/** The order of a vocabulary means something to readers and is published; what was not yet there comes last. */
function inOrder<T extends { id: string }>(entries: readonly T[], published: readonly { id: string }[]): T[] {
  const ids = published.map(({ id }) => id);
  const place = ({ id }: T) => (ids.includes(id) ? ids.indexOf(id) : ids.length);
  return [...entries].sort((a, b) => place(a) - place(b));
}

/** Nobody agrees to a rule or fills in a list that their path does not ask for yet. */
function withStepsOf(path: TrainingPath & Beginning, inForce: NormativeContent): TrainingPath {
  const published = inForce.paths.find(({ id }) => id === path.id);
  if (!published) return path;
  return {
    ...path,
    steps: path.steps.flatMap((step): TrainingPath['steps'] => {
      if (step.kind === 'checklist' && !published.checklists.includes(step.checklist)) return [];
      if (step.kind !== 'acknowledge') return [step];
      const rules = step.rules.filter((id) => published.rules.includes(id));
      return rules.length > 0 ? [{ ...step, rules }] : [];
    }),
  };
}
