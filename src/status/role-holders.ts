import { currentOn } from '../basics/current-on.ts';
import type { Handbook } from '../model/handbook.ts';
import { reviewedToday } from '../schedule/reviewed-today.ts';

/** A role that has something to do, and the people who hold it. */
export interface RoleHolders {
  role: string;
  /** Handles, as people.yaml lists them; empty for a role that nobody holds. */
  holders: readonly string[];
  /** Says what waits for the role: "12 reviews, 2 routes, 1 check". */
  duties: readonly { what: 'review' | 'route' | 'check'; count: number }[];
}

/** Returns the roles that own pages, decide requests or do checks; undefined where `people.yaml` names no holder of any role. */
export function roleHolders(handbook: Handbook): RoleHolders[] | undefined {
  const { organization, people, checks, today } = handbook;
  if (!people.some(({ roles = [] }) => roles.length > 0)) return undefined;
  const owners = reviewedToday(handbook).map(({ owner }) => owner);
  const deciding = currentOn(organization.routes, today).map(({ decides }) => decides);
  const checking = currentOn(checks, today).map(({ ownerRole }) => ownerRole);
  return organization.roles.flatMap(({ id }): RoleHolders[] => {
    const count = (of: readonly string[]) => of.filter((role) => role === id).length;
    const duties = [
      { what: 'review' as const, count: count(owners) },
      { what: 'route' as const, count: count(deciding) },
      { what: 'check' as const, count: count(checking) },
    ].filter((duty) => duty.count > 0);
    const holders = people.filter(({ roles = [] }) => roles.includes(id)).map(({ handle }) => handle);
    return duties.length > 0 ? [{ role: id, holders, duties }] : [];
  });
}
