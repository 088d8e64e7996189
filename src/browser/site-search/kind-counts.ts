import { isSearchType, SEARCH_TYPES } from '../../search/search-type.ts';
import { el } from '../dom.ts';

/**
 * Returns how many results there are of each kind, most first, as buttons that show one kind alone and everything again.
 * @param counts the number of results of each type, whatever is shown
 * @param chosen the type that alone is shown; empty when everything is
 * @param show is told which type is wanted alone; empty for everything
 */
export function kindCounts(
  counts: Readonly<Record<string, number>>,
  chosen: string,
  show: (type: string) => void,
): HTMLElement[] {
  return Object.entries(counts)
    .filter(([type, count]) => isSearchType(type) && count > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([type, count]) => {
      const name = isSearchType(type) ? SEARCH_TYPES[type] : type;
      const button = el('button', { type: 'button', 'aria-pressed': String(type === chosen) });
      button.append(`${name} `, el('span', {}, String(count)));
      button.addEventListener('click', () => show(type === chosen ? '' : type));
      return el('li', {}, button);
    });
}
