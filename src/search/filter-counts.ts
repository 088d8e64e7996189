import { SEARCH_TYPES, type SearchType } from './search-type.ts';

/** Says in each choice of the filter how many entries it would leave; without counts, only the names. */
export function showCounts(filter: HTMLSelectElement, byType: Record<string, number> | undefined): void {
  const all = Object.values(byType ?? {}).reduce((sum, count) => sum + count, 0);
  for (const option of filter.options) {
    const count = option.value === '' ? all : (byType?.[option.value] ?? 0);
    const name = option.value === '' ? 'Everything' : SEARCH_TYPES[option.value as SearchType];
    option.textContent = byType ? `${name} (${count})` : name;
    option.disabled = byType !== undefined && count === 0 && !option.selected;
  }
}
