import { el } from '../dom.ts';
import type { TableRow } from './table-rows.ts';
import type { Offer } from '../../compare-tools/view.ts';
import { teachersInWords } from '../../compare-tools/view-in-words.ts';

/** A table of a few plans, each in a column, with a row for everything that is known about them. */
export function sideBySide(rows: readonly TableRow[], columns: Offer['columns']): HTMLElement[] {
  const verdicts = rows.some(({ verdict }) => verdict) ? [['verdict', 'Verdict'] as const] : [];
  const lines = [...verdicts, ...columns].map(([column, name]) => {
    const cells = rows.map(({ element }) => element.querySelector<HTMLElement>(`td[data-column="${column}"]`));
    const isSame = new Set(cells.map((cell) => cell?.textContent.trim())).size === 1;
    return el(
      'tr',
      isSame ? { class: 'same' } : {},
      el('th', { scope: 'row' }, name),
      ...cells.map((cell) => el('td', {}, ...copies(cell))),
    );
  });
  const heads = rows.map(({ element }) => el('th', { scope: 'col' }, ...copies(element.cells[0])));
  return [
    el('p', { class: 'compare-teachers' }, teachersInWords(rows)),
    el(
      'table',
      { class: 'table side-table', 'data-plans': String(rows.length) },
      el('caption', {}, 'Grey: the same for all of them. A dash: not established.'),
      el('thead', {}, el('tr', {}, el('td', {}), ...heads)),
      el('tbody', {}, ...lines),
    ),
  ];
}

/** Copies of what a cell holds, without the box that marks a plan. */
function copies(cell: HTMLElement | null | undefined): Node[] {
  const copy = cell?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return [];
  copy.querySelector('.compare-mark')?.remove();
  return [...copy.childNodes];
}
