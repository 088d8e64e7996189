import { compareWords } from '#words/compare-tools.ts';
import { el, fromTemplate } from '../dom.ts';
import type { Verdict } from '../../policy/answer.ts';
import { verdictCounts } from '../../compare-tools/verdict-counts.ts';
import type { TableRow } from './table-rows.ts';
import type { Offer } from '../../compare-tools/view.ts';
import { teachersInWords } from '../../compare-tools/view-in-words.ts';

/**
 * A table of a few plans, each in a column, with a row for their verdicts and for everything that is known about them.
 * @param verdictsOf every verdict of a plan for what is chosen by now
 */
export function sideBySide(
  rows: readonly TableRow[],
  columns: Offer['columns'],
  verdictsOf: (row: TableRow) => Verdict[],
): HTMLElement[] {
  const hasVerdicts = rows.some(({ verdict }) => verdict);
  const counted = el(
    'tr',
    {},
    el('th', { scope: 'row' }, compareWords.verdicts),
    ...rows.map((row) => el('td', {}, countsOf(verdictsOf(row)))),
  );
  const lines = [...(hasVerdicts ? [['verdict', compareWords.verdict] as const] : []), ...columns].map(
    ([column, name]) => {
      const cells = rows.map(({ element }) => element.querySelector<HTMLElement>(`td[data-column="${column}"]`));
      const isSame = new Set(cells.map((cell) => cell?.textContent.trim())).size === 1;
      return el(
        'tr',
        isSame ? { class: 'same' } : {},
        el('th', { scope: 'row' }, name),
        ...cells.map((cell) => el('td', {}, ...copies(cell))),
      );
    },
  );
  const heads = rows.map(({ element }) => el('th', { scope: 'col' }, ...copies(element.cells[0])));
  return [
    el('p', { class: 'compare-teachers' }, teachersInWords(rows)),
    el(
      'table',
      { class: 'table side-table', 'data-plans': String(rows.length) },
      el('caption', {}, compareWords.sideCaption),
      el('thead', {}, el('tr', {}, el('td', {}), ...heads)),
      el('tbody', {}, ...(hasVerdicts ? [] : [counted]), ...lines),
    ),
  ];
}

/** Returns how many of the questions that can still be asked are answered how. */
const countsOf = (verdicts: readonly Verdict[]) =>
  el(
    'ul',
    { class: 'side-counts' },
    ...verdictCounts(verdicts).map(([verdict, count]) =>
      el('li', { 'data-verdict': verdict }, fromTemplate(`mark.${verdict}`), ` ${count}`),
    ),
  );

/** Copies of what a cell holds, without the box that marks a plan. */
function copies(cell: HTMLElement | null | undefined): Node[] {
  const copy = cell?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return [];
  copy.querySelector('.compare-mark')?.remove();
  return [...copy.childNodes];
}
