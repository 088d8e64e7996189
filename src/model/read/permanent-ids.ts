import type { Handbook } from '../handbook.ts';
import { listOf, PERMANENT_KINDS, type ListName, type PermanentKind } from '../kind.ts';
import { compareText } from '../../basics/compare-text.ts';

/** The lists whose ids are promised to stay, as published-ids.yaml calls them. */
export type PermanentList = ListName<PermanentKind>;

export const PERMANENT_LISTS: readonly PermanentList[] = PERMANENT_KINDS.map(listOf);

/** Every id of the handbook that is promised to stay, by list, sorted. Plans are written tool/plan, values of traits trait/value. */
export function permanentIds(handbook: Omit<Handbook, 'today'>): Record<PermanentList, string[]> {
  const ids = PERMANENT_KINDS.map((kind) => [listOf(kind), idsOf(handbook, kind).sort(compareText)] as const);
  // One list for each kind that has one.
  return Object.fromEntries(ids) as Record<PermanentList, string[]>;
}

function idsOf(handbook: Omit<Handbook, 'today'>, kind: PermanentKind): string[] {
  switch (kind) {
    case 'division':
    case 'data':
    case 'use':
    case 'condition':
    case 'route':
    case 'commitment':
      return handbook.organization[listOf(kind)].map(({ id }) => id);
    case 'trait':
      return handbook.organization.traits.flatMap(({ id, values }) => [
        id,
        ...values.map((value) => `${id}/${value.id}`),
      ]);
    case 'plan':
      return handbook.tools.flatMap((tool) => tool.plans.map((plan) => `${tool.id}/${plan.id}`));
    case 'checklist-item':
      return handbook.checklists.flatMap(({ groups }) => groups.flatMap(({ items }) => items.map(({ id }) => id)));
    default:
      return handbook[listOf(kind)].map(({ id }) => id);
  }
}
