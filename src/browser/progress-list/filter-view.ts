import { listScriptWords as words } from '#words/progress-script.ts';
import { find } from '../find.ts';
import { keepFocus } from '../keep-focus.ts';
import {
  FILTER_PARTS,
  isShown,
  readFilter,
  writeFilter,
  type FilterPart,
  type ListFilter,
} from '../../progress/list-filter.ts';
import { currentStatus, type PageItem } from './listed.ts';

/** The filter of a list: its form, its place in the address, and the words about what it hides. */
export class FilterView {
  #form: HTMLFormElement;
  #items: readonly PageItem[];
  filter: ListFilter;

  constructor(form: HTMLFormElement, items: readonly PageItem[], onChange: () => void) {
    this.#form = form;
    this.#items = items;
    const { filter, strays } = readFilter(location.search, this.#allowed());
    this.filter = filter;
    if (strays.length > 0) {
      const said = find(form, '.filter-strays');
      said.hidden = false;
      said.textContent = words.strays(strays.map(({ part, value }) => words.stray(words.parts[part], value)));
    }
    form.addEventListener('change', () => {
      this.filter = Object.fromEntries(
        FILTER_PARTS.map((part) => [part, this.#select(part)?.value]).filter(([, v]) => v),
      );
      onChange();
    });
    form.addEventListener('reset', () => {
      this.filter = {};
      onChange();
      keepFocus(form.querySelector('select'));
    });
    form.addEventListener('submit', (event) => event.preventDefault());
  }

  /** A part that all items of a list have in common is not offered. */
  #select = (part: FilterPart) => this.#form.querySelector<HTMLSelectElement>(`[name="${part}"]`);

  #allowed(): Record<FilterPart, readonly string[]> {
    const values = (part: FilterPart) =>
      [...(this.#select(part)?.options ?? [])].map(({ value }) => value).filter(Boolean);
    return { priority: values('priority'), role: values('role'), state: values('state') };
  }

  /** Hides what the filter leaves out and says how much that is. What has the focus stays: it has just been changed. */
  show(): void {
    for (const part of FILTER_PARTS) {
      const select = this.#select(part);
      if (select) select.value = this.filter[part] ?? '';
    }
    const query = writeFilter(location.search, this.filter);
    // Browsers take tens of milliseconds for it, and most changes are ticks that leave the filter as it is.
    if (query !== location.search)
      history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`);
    let hidden = 0;
    for (const item of this.#items) {
      const isInUse = item.row.contains(document.activeElement);
      const shown = isShown({ ...item, state: currentStatus(item).state }, this.filter);
      item.row.hidden = !shown && !isInUse;
      if (!shown && !isInUse) hidden += 1;
    }
    for (const group of document.querySelectorAll<HTMLElement>('.checklist-group'))
      group.hidden = !group.querySelector('[data-text]:not([hidden])');
    find(this.#form, '.filter-words').textContent = filterWords(hidden, this.#items.length);
    find(this.#form, '[type="reset"]').hidden = Object.keys(this.filter).length === 0;
  }
}

function filterWords(hidden: number, total: number): string {
  if (hidden === 0) return '';
  return hidden === total ? words.allHidden(total) : words.hidden(hidden);
}
