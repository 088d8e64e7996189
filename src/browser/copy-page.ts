import { copyPageWords, copiedWords } from '#words/copy-script.ts';
import { copyText } from './copy-text.ts';
import { el } from './dom.ts';
import { find } from './find.ts';

let asked: Promise<string> | undefined;

/**
 * The Markdown version of the page that a button belongs to. Asked for when somebody points at the button or reaches it,
 * so that it is there when they press.
 */
export const text = (button: Element): Promise<string> => markdown(find<HTMLAnchorElement>(partOf(button), 'a').href);

/** Says beside the button that the page is copied; where it may not copy, shows the text selected and says that. */
export async function announce(button: Element, page: Promise<string>, isCopied: Promise<boolean>): Promise<void> {
  const place = partOf(button);
  const said = find(place, '[role="status"]');
  if (await isCopied) {
    said.textContent = copiedWords.copied;
    return;
  }
  const text = await page.catch(() => undefined);
  said.textContent = text === undefined ? copyPageWords.broken : await copyText(text, () => selectIn(place, text));
}

/** Returns what holds the button, the link and the words. */
const partOf = (button: Element) => button.parentElement ?? button;

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
function selectIn(place: Element, markdown: string): void {
  const field =
    place.querySelector('textarea') ?? el('textarea', { readonly: '', rows: '4', 'aria-label': copyPageWords.field });
  field.value = markdown;
  place.append(field);
  field.select();
}
