import { isSearchType, SEARCH_TYPES } from './search-type.ts';

/**
 * Says in each choice of the filter how many entries it would leave.
 * @param byType entries of each type; the names alone are shown without it
 */
export function showCounts(filter: HTMLSelectElement, byType: Record<string, number> | undefined): void {
  for (const option of filter.options) {
    if (!isSearchType(option.value)) continue;
    const count = byType?.[option.value] ?? 0;
    option.textContent = SEARCH_TYPES[option.value] + (byType ? ` (${count})` : '');
    option.disabled = byType !== undefined && count === 0 && !option.selected;
  }
}
