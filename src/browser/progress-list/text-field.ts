import { typedText } from '../../basics/typed-text.ts';

/**
 * A field for a text that is kept. It writes only what its person types; while nobody is typing in it, it shows what is
 * kept, though the cursor may still stand in it.
 */
export class TextField {
  #field: HTMLInputElement | HTMLTextAreaElement;
  #kept = '';
  #isEdited = false;

  /** @param write gets the text, as it is kept, after every change of it */
  constructor(field: HTMLInputElement | HTMLTextAreaElement, write: (text: string) => void) {
    this.#field = field;
    field.addEventListener('input', () => {
      this.#isEdited = true;
      write(this.text);
    });
    // Another tab may have written since: whoever comes back to the field goes on from there.
    field.addEventListener('blur', () => {
      this.#isEdited = false;
      if (this.#field.value !== this.#kept) this.#field.value = this.#kept;
    });
  }

  /** Returns what stands in it, as it is kept. */
  get text(): string {
    return typedText(this.#field.value);
  }

  /** No longer takes what is in it for its person's typing: the browser may have put it there. */
  forget(): void {
    this.#isEdited = false;
  }

  /** Shows what is kept, but not under the hands of somebody who is typing. */
  show(kept: string): void {
    this.#kept = kept;
    // Compared as it is kept: a space at the end belongs to somebody whose next word is coming.
    if (!this.#isEdited && this.text !== kept) this.#field.value = kept;
    // On coming back, WebKit resets fields without autocomplete, some time after `pageshow`: it resets them to this.
    // After the value: a field that nothing was put into yet would take it over, and move the cursor.
    if (this.#field.defaultValue !== kept) this.#field.defaultValue = kept;
  }
}
