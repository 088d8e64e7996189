import { compareWords } from '#words/compare-tools.ts';
import { UNLISTED_TOOL } from '../../basics/unlisted-tool.ts';
import { el, fromTemplate } from '../dom.ts';
import { find } from '../find.ts';
import type { PlanRow } from '../../compare-tools/choose-plans.ts';
import { readVerdict, type ComparedQuestion, type AskedValues } from '../../compare-tools/verdict-letters.ts';
import type { View } from '../../compare-tools/view.ts';

/** A plan together with its row of the table. */
export interface TableRow extends PlanRow {
  element: HTMLTableRowElement;
}

/** Reads the plans from the table that the build has written, and adds the column that will hold the verdicts. */
export function readRows(table: HTMLTableElement): TableRow[] {
  const heading = el('th', { scope: 'col', 'data-column': 'verdict', hidden: '' }, compareWords.verdict);
  table.tHead?.rows[0]?.cells[0]?.after(heading);
  return [...(table.tBodies[0]?.rows ?? [])].map(readRow);
}

/** Puts rows that another page has at the end of the table. An anchor that stood for one of them here is theirs from now on. */
export function addRows(table: HTMLTableElement, elements: readonly HTMLTableRowElement[]): TableRow[] {
  for (const { id } of elements) if (id) document.getElementById(id)?.removeAttribute('id');
  table.tBodies[0]?.append(...elements);
  return elements.map(readRow);
}

function readRow(element: HTMLTableRowElement): TableRow {
  const { plan = '', model = '', account = '', traits = '', vendor = '', aliases = '' } = element.dataset;
  const cells = [...element.querySelectorAll<HTMLElement>('[data-column]')];
  const texts = cells.map(({ dataset, textContent }) => [
    dataset.column ?? '',
    dataset.none === undefined ? textContent.replaceAll(/\s+/g, ' ').trim() : undefined,
  ]);
  element.cells[0]?.after(verdictCell());
  const isListed = !plan.startsWith(`${UNLISTED_TOOL}/`);
  return {
    element,
    key: plan,
    isListed,
    model,
    account,
    traits: traits.split(' '),
    vendor,
    aliases,
    texts: Object.fromEntries(texts),
  };
}

const verdictCell = () =>
  el('td', { 'data-column': 'verdict', 'data-label': compareWords.verdict, 'data-none': '', hidden: '' });

/** The rows with their verdicts for what is asked; without verdicts as long as a part of the question is missing. */
export function withVerdicts(
  rows: readonly TableRow[],
  values: AskedValues,
  asked: Partial<ComparedQuestion>,
): TableRow[] {
  return rows.map((row) => ({
    ...row,
    verdict: readVerdict(row.element.dataset.verdicts ?? '', values, asked),
  }));
}

/** Puts the rows into order and shows those that fit. */
export function showRows(table: HTMLTableElement, ordered: readonly TableRow[], shown: readonly TableRow[]): void {
  const keys = new Set(shown.map(({ key }) => key));
  for (const { element, key } of ordered) element.hidden = !keys.has(key);
  // A row that is put where it is already loses its focus, and the window what it was scrolled to.
  const isInOrder = ordered.every(({ element }, place) => table.tBodies[0]?.rows[place] === element);
  if (!isInOrder) table.tBodies[0]?.append(...ordered.map(({ element }) => element));
}

/** Shows the columns that are not hidden, and says by which one the rows are sorted. */
export function showColumns(table: HTMLTableElement, hidden: readonly string[], sort: View['sort']): void {
  for (const cell of table.querySelectorAll<HTMLElement>('[data-column]')) {
    const { column = '' } = cell.dataset;
    cell.hidden = hidden.includes(column);
    if (cell.closest('thead') === null) continue;
    if (sort?.column === column) cell.setAttribute('aria-sort', sort.isDescending ? 'descending' : 'ascending');
    else cell.removeAttribute('aria-sort');
  }
}

/**
 * Fills the column of the verdicts, each leading to its answer; a plan without one has an empty cell.
 * @param linkTo the address of the answer for a plan
 */
export function showVerdicts(rows: readonly TableRow[], linkTo: (key: string) => string): void {
  for (const { element, key, verdict } of rows) {
    const link = verdict && el('a', { href: linkTo(key), 'data-verdict': verdict }, fromTemplate(`mark.${verdict}`));
    find(element, '[data-column="verdict"]').replaceChildren(...(link ? [link] : []));
  }
}

/** Makes each heading a button that asks for its column, by the name of the column as its value. */
export function makeSortable(table: HTMLTableElement): void {
  for (const heading of table.querySelectorAll<HTMLElement>('thead [data-column]')) {
    const button = el(
      'button',
      { type: 'button', class: 'sort', value: heading.dataset.column },
      ...heading.childNodes,
    );
    heading.replaceChildren(button);
  }
}

/** Gives each plan a box that marks it for the comparison side by side. */
export function makeMarkable(rows: readonly TableRow[]): void {
  for (const { element, key, texts } of rows) {
    const box = el('input', {
      type: 'checkbox',
      name: 'mark',
      value: key,
      'aria-label': compareWords.compareTool(texts.tool ?? key),
    });
    element.cells[0]?.append(el('label', { class: 'compare-mark screen-only' }, box, compareWords.compare));
  }
}
