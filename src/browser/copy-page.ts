import { copyText } from './copy-text.ts';
import { el } from './dom.ts';

let asked: Promise<string> | undefined;

/**
 * Copies the Markdown version of the page that a button belongs to, and says so beside the button.
 * Asked for when somebody points at the button or reaches it, so that it is there when they press: some browsers let a
 * page use the clipboard only at the very moment of the click.
 * @param event a click copies; anything else brings the text
 */
export default async function copyPage({ type, target }: Event): Promise<void> {
  const place = target instanceof Element && target.closest('.markdown-version');
  const link = place && place.querySelector('a');
  const said = place && place.querySelector('[role="status"]');
  if (!link || !said) return;
  const text = await markdown(link.href).catch(() => undefined);
  if (type !== 'click') return;
  said.textContent =
    text === undefined ? 'Could not be loaded. Try again.' : await copyText(text, () => selectIn(place, text));
}

/** The text of a file, asked for once, and again if it did not come. */
function markdown(address: string): Promise<string> {
  asked ??= fetch(address)
    .then((answer) => (answer.ok ? answer.text() : Promise.reject(new Error(`${answer.status}`))))
    .catch((error: unknown) => {
      asked = undefined;
      throw error;
    });
  return asked;
}

/** Shows the text in a field of the place, all of it selected. */
function selectIn(place: Element, text: string): void {
  const field =
    place.querySelector('textarea') ??
    el('textarea', { readonly: '', rows: '4', 'aria-label': 'This page as Markdown' });
  field.value = text;
  place.append(field);
  field.select();
}
