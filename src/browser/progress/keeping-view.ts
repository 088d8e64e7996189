import { storageWords } from '#words/storage.ts';
import { el } from '../dom.ts';
import { find } from '../find.ts';
import { keepFocus } from '../keep-focus.ts';
import { timeZone } from '../readers-day.ts';
import { copyWords } from '../../progress/copy-words.ts';
import type { Undo } from '../../progress/store.ts';
import { store } from './device-store.ts';
import { download } from './download.ts';

/** Says what is kept where, what went wrong, and how long there has been no copy; and offers to undo. */
export class KeepingView {
  #panel: HTMLElement;
  #trouble: HTMLElement;
  #cleared: HTMLElement;
  #scope: string;
  #undo: Undo | undefined;

  /**
   * @param scope what an export of this page is called
   * @param everything the text of a file of all that this device keeps
   */
  constructor(root: HTMLElement, scope: string, everything: () => string) {
    this.#panel = find(root, '.keeping');
    this.#trouble = find(root, '.trouble');
    this.#cleared = find(root, '.cleared');
    find(this.#cleared, 'button').addEventListener('click', () => {
      store.cleared?.bringBack();
      keepFocus(find(root, '[role="status"]:not([hidden])'));
    });
    find(this.#trouble, '.trouble-show').addEventListener('click', () => {
      const field = el('textarea', { readonly: '', rows: '6', 'aria-label': storageWords.asFile, translate: 'no' });
      field.value = everything();
      find(this.#trouble, '.trouble-text').replaceChildren(field);
      field.select();
    });
    this.#scope = scope;
    this.#on('.undo button', () => {
      this.#undo?.();
      this.announce(storageWords.undone);
      keepFocus(this.#find('.undo-words'));
    });
    this.#on('.aside-download', () => {
      download('handbook-damaged-data.txt', 'text/plain', store.quarantined.join('\n\n'));
      this.#find('.aside-drop').hidden = false;
    });
    this.#on('.aside-drop', () => {
      store.dropQuarantined();
      keepFocus(this.#find('h2'));
    });
  }

  /**
   * Has the browser ask before somebody leaves the page with something that is only on the screen.
   * @param signal ends it
   */
  connect(signal: AbortSignal): void {
    const ask = (event: Event) => {
      if (store.isUnsaved) event.preventDefault();
    };
    addEventListener('beforeunload', ask, { signal });
  }

  #find = (selector: string) => find(this.#panel, selector);
  #on = (selector: string, action: () => void) => this.#find(selector).addEventListener('click', action);

  /** Says what was done; with an undo, offers to take it back until the next thing is said, with no limit of time. */
  announce(words: string, undo?: Undo): void {
    this.#undo = undo;
    this.#find('.undo').hidden = false;
    this.#find('.undo-words').replaceChildren(words);
    this.#find('.undo button').hidden = undo === undefined;
  }

  /** Puts a field below the buttons, for a browser that does not copy. */
  offer(field: HTMLElement): void {
    this.#find('.offered').replaceChildren(field);
  }

  show(keys: ReadonlySet<string>): void {
    this.#showTrouble();
    this.#showCleared();
    this.#find('.aside').hidden = store.quarantined.length === 0;
    const clock = { now: new Date(), timeZone };
    this.#find('.copy-words').replaceChildren(copyWords(store.progress, this.#scope, keys, clock));
    this.#find('.saved-words').hidden = store.storageError !== undefined;
  }

  #showCleared() {
    const place = this.#cleared;
    const { cleared } = store;
    place.hidden = cleared === undefined;
    find(place, '.cleared-words').replaceChildren(cleared ? storageWords.cleared(cleared.count) : '');
  }

  #showTrouble() {
    const place = this.#trouble;
    const words = store.storageError ? storageWords.errors[store.storageError] : '';
    place.hidden = words === '';
    const said = find(place, '.trouble-words');
    if (said.textContent !== words) said.textContent = words;
    if (place.hidden) find(place, '.trouble-text').replaceChildren();
  }
}
