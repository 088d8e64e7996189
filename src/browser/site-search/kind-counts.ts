import { searchTypeNames } from '#words/search-types.ts';
import { formatNumber } from '../../words/format.ts';
import { isSearchType } from '../../search/search-type.ts';
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
  // What is chosen can be given up also where there is none of it.
  const all = chosen ? { [chosen]: 0, ...counts } : counts;
  return Object.entries(all)
    .filter(([type, count]) => isSearchType(type) && (count > 0 || type === chosen))
    .sort(([, a], [, b]) => b - a)
    .map(([type, count]) => {
      const name = isSearchType(type) ? searchTypeNames[type].all : type;
      const button = el('button', { type: 'button', 'aria-pressed': String(type === chosen) });
      button.append(`${name} `, el('span', {}, formatNumber(count)));
      button.addEventListener('click', () => show(type === chosen ? '' : type));
      return el('li', {}, button);
    });
}
