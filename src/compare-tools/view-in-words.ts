import { compareWords } from '#words/compare-tools.ts';
import { sentences } from '#words/sentences.ts';
import type { PlanRow } from './choose-plans.ts';
import { ASKED } from './verdict-letters.ts';
import { isTraitChoice, MAX_MARKED, type Offer, type View } from './view.ts';
import { sortableColumns } from './view-address.ts';

/** Returns how many plans are shown and how many are not, in a sentence; and whose models write in them. */
export function countInWords(shown: readonly PlanRow[], total: number): string {
  const count = shown.length;
  if (count === 0) return compareWords.noneFits(total);
  const outside = shown.filter(({ model }) => model === 'outside').length;
  const teachers = outside === 0 ? compareWords.noOutside(count) : compareWords.outside(outside, count);
  return sentences([
    count === total ? compareWords.allShown(total) : compareWords.someShown(count, total),
    ...(isModelSaid(shown) ? [teachers] : []),
  ]);
}

/** Returns whether any plan says whose model writes: an organisation need not have that trait. */
const isModelSaid = (rows: readonly PlanRow[]) => rows.some(({ model }) => model !== '');

/** The filter, the order and what is left out, in a sentence each; nothing for the whole comparison. */
export function viewInWords(view: View, offer: Offer): string[] {
  const nameOf = (choice: string) => {
    const value = view.choices[choice];
    const offered = offer.choices[choice];
    if (value === undefined || !offered) return [];
    const { name, values } = offered;
    return [compareWords.choice(name, values.get(value) ?? value)];
  };
  const asked = ASKED.flatMap(nameOf);
  const place = view.choices.in && offer.choices.in?.values.get(view.choices.in);
  const words = view.words.trim() && compareWords.wordsIn(view.words.trim(), place);
  const isAsked = asked.length === ASKED.length;
  const traits = Object.keys(offer.choices).filter(isTraitChoice);
  const parts = ['model', 'account', ...traits, 'vendor', ...(isAsked ? ['verdict'] : [])];
  const filter = [...(words ? [words] : []), ...parts.flatMap(nameOf)];
  const columns = view.hidden.map((column) => offer.columns.get(column) ?? column);
  const sorted = view.sort && sortableColumns(offer).get(view.sort.column);
  const isFiltered = filter.length > 0 && !view.isSideBySide;
  return [
    ...(isFiltered ? [compareWords.filter(filter)] : []),
    ...(isAsked ? [compareWords.verdictsFor(asked, offer.asOf)] : []),
    ...(asked.length > 0 && !isAsked ? [compareWords.chooseThree] : []),
    ...(sorted && !view.isSideBySide ? [compareWords.sorted(sorted, view.sort?.isDescending ?? false)] : []),
    ...(columns.length > 0 ? [compareWords.leftOut(columns)] : []),
  ];
}

/** Returns how many plans are marked to be set side by side, and what to do next. */
export const markedInWords = (marked: number): string =>
  marked === 1 ? compareWords.oneMarked : compareWords.marked(marked, marked === MAX_MARKED);

/** Returns what choosing among plans means for the teacher, when several are set side by side; nothing where no plan says whose model writes. */
export function teachersInWords(rows: readonly PlanRow[]): string {
  if (!isModelSaid(rows)) return '';
  const outside = rows.filter(({ model }) => model === 'outside').length;
  if (outside === rows.length) return compareWords.allOutside;
  if (outside === 0) return compareWords.noneOutside;
  return outside === 1 ? compareWords.oneOutside(rows.length) : compareWords.someOutside(outside, rows.length);
}
