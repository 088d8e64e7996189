import { el } from '../dom.ts';
import { keepFocus } from '../keep-focus.ts';
import { copyWords } from '../../progress/copy-words.ts';
import type { Undo } from '../../progress/store.ts';
import { store } from './device-store.ts';
import { download } from './download.ts';
import { STORAGE_ERROR_WORDS } from './storage-error-words.ts';

/** Says what is kept where, what went wrong, and how long there has been no copy; and offers to undo. */
export class KeepingView {
  #panel: HTMLElement;
  #trouble: HTMLElement | null;
  #cleared: HTMLElement | null;
  #scope: string;
  #undo: Undo | undefined;

  /**
   * @param scope what an export of this page is called
   * @param everything the text of a file of all that this device keeps
   */
  constructor(root: HTMLElement, scope: string, everything: () => string) {
    this.#panel = root.querySelector<HTMLElement>('.keeping') ?? root;
    this.#trouble = root.querySelector<HTMLElement>('.trouble');
    this.#cleared = root.querySelector<HTMLElement>('.cleared');
    this.#cleared?.querySelector('button')?.addEventListener('click', () => {
      store.cleared?.bringBack();
      keepFocus(root.querySelector<HTMLElement>('[role="status"]:not([hidden])'));
    });
    this.#trouble?.querySelector('.trouble-show')?.addEventListener('click', () => {
      const field = el('textarea', { readonly: '', rows: '6', 'aria-label': 'My answers as a file', translate: 'no' });
      field.value = everything();
      this.#trouble?.querySelector('.trouble-text')?.replaceChildren(field);
      field.select();
    });
    addEventListener('beforeunload', (event) => {
      if (store.isUnsaved) event.preventDefault();
    });
    this.#scope = scope;
    this.#on('.undo button', () => {
      this.#undo?.();
      this.announce('Undone.');
      keepFocus(this.#find('.undo-words'));
    });
    this.#on('.aside-download', () => {
      download('handbook-damaged-data.txt', 'text/plain', store.quarantined.join('\n\n'));
      const drop = this.#find('.aside-drop');
      if (drop) drop.hidden = false;
    });
    this.#on('.aside-drop', () => {
      store.dropQuarantined();
      keepFocus(this.#find('h2'));
    });
  }

  #find = (selector: string) => this.#panel.querySelector<HTMLElement>(selector);
  #on = (selector: string, action: () => void) => this.#find(selector)?.addEventListener('click', action);

  /** Tells what was done; with an undo, offers to take it back. */
  announce(words: string, undo?: Undo): void {
    this.#undo = undo;
    const place = this.#find('.undo');
    if (place) place.hidden = false;
    this.#find('.undo-words')?.replaceChildren(words);
    const button = this.#find('.undo button');
    if (button) button.hidden = undo === undefined;
  }

  /** Puts a field below the buttons, for a browser that does not copy. */
  offer(field: HTMLElement): void {
    this.#find('.offered')?.replaceChildren(field);
  }

  show(keys: ReadonlySet<string>): void {
    this.#showTrouble();
    this.#showCleared();
    const aside = this.#find('.aside');
    if (aside) aside.hidden = store.quarantined.length === 0;
    this.#find('.copy-words')?.replaceChildren(copyWords(store.progress, this.#scope, keys, new Date()));
    const saved = this.#find('.saved-words');
    if (saved) saved.hidden = store.storageError !== undefined;
  }

  #showCleared() {
    const place = this.#cleared;
    if (!place) return;
    const { cleared } = store;
    place.hidden = cleared === undefined;
    const words = cleared
      ? `${cleared.count === 1 ? 'An answer that was' : `${cleared.count} answers that were`} on this page until now ${cleared.count === 1 ? 'has' : 'have'} been cleared in this browser, in another tab or in its settings.`
      : '';
    place.querySelector('.cleared-words')?.replaceChildren(words);
  }

  #showTrouble() {
    const place = this.#trouble;
    if (!place) return;
    const words = store.storageError ? STORAGE_ERROR_WORDS[store.storageError] : '';
    place.hidden = words === '';
    const said = place.querySelector('.trouble-words');
    if (said && said.textContent !== words) said.textContent = words;
    if (place.hidden) place.querySelector('.trouble-text')?.replaceChildren();
  }
}
