import type { TableRow } from './table-rows.ts';
import type { Offer, View } from '../../compare-tools/view.ts';
import type { AskedValues } from '../../compare-tools/verdict-letters.ts';

const select = (form: HTMLFormElement, name: string) => form.elements.namedItem(name) as HTMLSelectElement;
const boxes = (form: HTMLFormElement) => [...form.querySelectorAll<HTMLInputElement>('input[name="column[]"]')];

/** The choices of the form, in its order; how it is sorted is none. */
const choicesOf = (form: HTMLFormElement) =>
  [...form.querySelectorAll('select')].map(({ name }) => name).filter((name) => name !== 'sort');

/** Returns what the form and the table offer to choose. */
export function readOffer(form: HTMLFormElement, rows: readonly TableRow[]): Offer {
  const choices: Record<string, Offer['choices'][string]> = {};
  for (const choice of choicesOf(form)) {
    const { labels, options } = select(form, choice);
    const values = [...options].filter(({ value }) => value).map(({ value, text }) => [value, text] as const);
    choices[choice] = { name: labels[0]?.textContent.trim() ?? choice, values: new Map(values) };
  }
  return {
    choices,
    columns: new Map(boxes(form).map(({ value, labels }) => [value, labels?.[0]?.textContent.trim() ?? value])),
    plans: new Map(rows.map(({ key, texts }) => [key, texts.tool ?? key])),
    asOf: form.dataset.asOf ?? '',
  };
}

/** The values that the letters of the verdicts go through, in their order. */
export function readAskedValues({ choices }: Offer): AskedValues {
  const ids = (part: keyof AskedValues) => [...(choices[part]?.values.keys() ?? [])];
  return { division: ids('division'), data: ids('data'), use: ids('use') };
}

/** The view that the form describes; what the form cannot say stays as it is. */
export function readForm(form: HTMLFormElement, view: View): View {
  const choices = choicesOf(form).flatMap((choice) => {
    const { value } = select(form, choice);
    return value ? [[choice, value] as const] : [];
  });
  const column = select(form, 'sort').value;
  const isDescending = (form.elements.namedItem('from-the-end') as HTMLInputElement).checked;
  return {
    ...view,
    words: (form.elements.namedItem('words') as HTMLInputElement).value,
    choices: Object.fromEntries(choices),
    hidden: boxes(form)
      .filter(({ checked }) => !checked)
      .map(({ value }) => value),
    sort: column ? { column, isDescending } : undefined,
  };
}

/** Unfolds the parts of the form in which something is chosen. */
export function unfold(form: HTMLFormElement): void {
  for (const part of form.querySelectorAll('details')) {
    const isChosen = [...part.querySelectorAll('select')].some(({ value }) => value !== '');
    part.open ||= isChosen || part.querySelector('input[name="column[]"]:not(:checked)') !== null;
  }
}

/** Puts a view into the form. */
export function fillForm(form: HTMLFormElement, view: View): void {
  const words = form.elements.namedItem('words') as HTMLInputElement;
  // While somebody types, the field has the space at the end that the view may lack.
  if (words.value.trim() !== view.words.trim()) words.value = view.words;
  // WebKit resets a field without autocomplete on coming back.
  words.defaultValue = view.words;
  for (const choice of choicesOf(form)) select(form, choice).value = view.choices[choice] ?? '';
  for (const box of boxes(form)) box.checked = !view.hidden.includes(box.value);
  select(form, 'sort').value = view.sort?.column ?? '';
  (form.elements.namedItem('from-the-end') as HTMLInputElement).checked = view.sort?.isDescending ?? false;
}
