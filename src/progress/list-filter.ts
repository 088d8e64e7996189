/** Holds what a list can be narrowed by; each part is in the address under its own name. */
export const FILTER_PARTS = ['priority', 'role', 'state'] as const;
export type FilterPart = (typeof FILTER_PARTS)[number];

/** The values chosen; a part that is left out shows everything. */
export type ListFilter = Partial<Record<FilterPart, string>>;

/** Describes what an item shows to the filter. */
export interface Filtered {
  priority: string;
  roles: readonly string[];
  state: string;
}

/**
 * Reads the filter from the query of an address.
 * @param allowed the values that the page offers
 * @returns the filter, and the parts of the address that name a value which this list does not have
 */
export function readFilter(
  query: string,
  allowed: Record<FilterPart, readonly string[]>,
): { filter: ListFilter; strays: { part: FilterPart; value: string }[] } {
  const parameters = new URLSearchParams(query);
  const filter: ListFilter = {};
  const strays: { part: FilterPart; value: string }[] = [];
  for (const part of FILTER_PARTS) {
    const value = parameters.get(part);
    if (!value) continue;
    if (allowed[part].includes(value)) filter[part] = value;
    else strays.push({ part, value: value.slice(0, 80) });
  }
  return { filter, strays };
}

/** The query for a filter: `?priority=high`, or nothing. Other parameters of the address stay. */
export function writeFilter(query: string, filter: ListFilter): string {
  const parameters = new URLSearchParams(query);
  for (const part of FILTER_PARTS) {
    const value = filter[part];
    if (value) parameters.set(part, value);
    else parameters.delete(part);
  }
  const text = parameters.toString();
  return text ? `?${text}` : '';
}

/** Returns whether an item is shown. `open` stands for everything that is neither done nor out of scope. */
export function isShown({ priority, roles, state }: Filtered, filter: ListFilter): boolean {
  const isOpen = state === 'to-do' || state === 'in-progress';
  return (
    (!filter.priority || filter.priority === priority) &&
    (!filter.role || roles.includes(filter.role)) &&
    (!filter.state || filter.state === state || (filter.state === 'open' && isOpen))
  );
}
