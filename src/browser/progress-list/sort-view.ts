import { compareNames } from '../../words/format.ts';
import { currentStatus, type PageItem } from './listed.ts';
import { STATES } from '../../progress/item-entry.ts';

const PRIORITIES = ['high', 'medium', 'low'];

/** Orders that a list offers; each compares two rows, and rows that are equal keep their order on the page. */
const ORDERS: Record<string, (a: PageItem, b: PageItem) => number> = {
  priority: (a, b) => PRIORITIES.indexOf(a.priority) - PRIORITIES.indexOf(b.priority),
  role: (a, b) => compareNames(textOf(a, '.cell-owner'), textOf(b, '.cell-owner')),
  state: (a, b) => STATES.indexOf(currentStatus(a).state) - STATES.indexOf(currentStatus(b).state),
  name: (a, b) => compareNames(a.statement, b.statement),
};

const textOf = ({ row }: PageItem, selector: string) => row.querySelector(selector)?.textContent.trim() ?? '';

/** Lets a list be sorted by the select named "sort"; the order is in the address. */
export function sortBySelect(root: HTMLElement, items: readonly PageItem[]): void {
  const select = root.querySelector<HTMLSelectElement>('[name="sort"]');
  // Only lists that stand in a table offer orders.
  if (!select) return;
  const sort = () => {
    const order = ORDERS[select.value];
    if (!order) return;
    const body = items[0]?.row.parentElement;
    body?.append(...[...items].sort(order).map(({ row }) => row));
    const parameters = new URLSearchParams(location.search);
    if (select.value === 'priority') parameters.delete('sort');
    else parameters.set('sort', select.value);
    const query = parameters.toString();
    history.replaceState(history.state, '', `${location.pathname}${query ? `?${query}` : ''}${location.hash}`);
  };
  const asked = new URLSearchParams(location.search).get('sort') ?? '';
  if (Object.hasOwn(ORDERS, asked)) select.value = asked;
  select.addEventListener('change', sort);
  select.form?.addEventListener('reset', () => setTimeout(sort));
  sort();
}
