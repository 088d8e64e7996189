import type { PlanRow } from './choose-plans.ts';
import { ASKED } from './verdict-letters.ts';
import { isTraitChoice, MAX_MARKED, type Offer, type View } from './view.ts';
import { sortableColumns } from './view-address.ts';

/** Returns how many plans are shown and how many are not, in a sentence; and whose models write in them. */
export function countInWords(shown: readonly PlanRow[], total: number): string {
  const count = shown.length;
  if (count === 0) return `None of the ${total} plans fits the filter.`;
  const plans = total === 1 ? 'plan' : 'plans';
  const outside = shown.filter(({ model }) => model === 'outside').length;
  const teachers =
    outside === 0
      ? ` No outside model writes in ${count === 1 ? 'it' : 'them'}.`
      : ` An outside model writes in ${ofThem(outside, count)}.`;
  const known = isModelSaid(shown) ? teachers : '';
  if (count === total) return `All ${total} ${plans} shown.${known}`;
  return `${count} of ${total} plans shown, ${total - count} hidden by the filter.${known}`;
}

const ofThem = (part: number, all: number) => (all === 1 ? 'it' : part === all ? 'all of them' : `${part} of them`);

/** Returns whether any plan says whose model writes: an organisation need not have that trait. */
const isModelSaid = (rows: readonly PlanRow[]) => rows.some(({ model }) => model !== '');

/** The filter, the order and what is left out, in a sentence each; nothing for the whole comparison. */
export function viewInWords(view: View, offer: Offer): string[] {
  const nameOf = (choice: string) => {
    const value = view.choices[choice];
    const offered = offer.choices[choice];
    if (value === undefined || !offered) return [];
    const { name, values } = offered;
    return [`${name.toLowerCase()} ${values.get(value) ?? value}`];
  };
  const asked = ASKED.flatMap(nameOf);
  const place = view.choices.in && offer.choices.in?.values.get(view.choices.in);
  const words = view.words.trim() && `“${view.words.trim()}” in ${place ?? 'any column'}`;
  const isAsked = asked.length === ASKED.length;
  const traits = Object.keys(offer.choices).filter(isTraitChoice);
  const parts = ['model', 'account', ...traits, 'vendor', ...(isAsked ? ['verdict'] : [])];
  const filter = [...(words ? [words] : []), ...parts.flatMap(nameOf)];
  const columns = view.hidden.map((column) => offer.columns.get(column) ?? column);
  const sorted = view.sort && sortableColumns(offer).get(view.sort.column);
  const isFiltered = filter.length > 0 && !view.isSideBySide;
  return [
    ...(isFiltered ? [`Filter: ${filter.join('; ')}.`] : []),
    ...(isAsked ? [`Verdicts for: ${asked.join('; ')}; as of ${offer.asOf}.`] : []),
    ...(asked.length > 0 && !isAsked ? ['Choose division, data and use to see verdicts.'] : []),
    ...(sorted && !view.isSideBySide ? [`Sorted by ${sorted}${view.sort?.isDescending ? ', descending' : ''}.`] : []),
    ...(columns.length > 0 ? [`Left out: ${columns.join(', ')}.`] : []),
  ];
}

/** Returns how many plans are marked to be set side by side, and what to do next. */
export function markedInWords(marked: number): string {
  if (marked === 1) return '1 plan marked. Mark another one to set them side by side.';
  return `${marked} plans marked${marked === MAX_MARKED ? ', the most that fit' : ''}.`;
}

/** Returns what choosing among plans means for the teacher, when several are set side by side; nothing where no plan says whose model writes. */
export function teachersInWords(rows: readonly PlanRow[]): string {
  if (!isModelSaid(rows)) return '';
  const outside = rows.filter(({ model }) => model === 'outside').length;
  if (outside === rows.length) {
    return 'An outside lab’s model writes on every one of these. Moving between them changes the contract, but the teacher is still an outside one.';
  }
  if (outside === 0)
    return 'No outside lab serves the model here. If it has open weights, a lab still trained it: the licence says what you may do.';
  if (outside === 1) return `An outside lab’s model writes on one of these ${rows.length}.`;
  return `An outside lab’s model writes on ${outside} of these ${rows.length}. Moving among those only changes the contract.`;
}
