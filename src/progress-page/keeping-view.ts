import { copyWords } from '../progress/copy-words.ts';
import type { Trouble } from '../progress/device.ts';
import type { Undo } from '../progress/store.ts';
import { store } from './device-store.ts';
import { download } from './download.ts';

const TROUBLES: Record<Trouble, string> = {
  full: 'This browser has no room left, so your last changes are only on this page. Export your answers now, or free some space and change something again.',
  forbidden:
    'This browser does not let pages store anything, so your answers are only on this page. Export them before you close it, and import the file when you come back.',
  newer:
    'A newer edition of this handbook has stored your answers here, and this edition cannot read them. They are safe and will not be touched. What you tick now is only on this page: export it.',
};

/** Says what is kept where, what went wrong, and how long there has been no copy; and offers to undo. */
export class KeepingView {
  #panel: HTMLElement;
  #trouble: HTMLElement | null;
  #scope: string;
  #undo: Undo | undefined;

  constructor(root: HTMLElement, scope: string) {
    this.#panel = root.querySelector<HTMLElement>('.keeping') ?? root;
    this.#trouble = root.querySelector<HTMLElement>('.trouble');
    this.#scope = scope;
    this.#on('.undo button', () => {
      this.#undo?.();
      this.say('Undone.');
    });
    this.#on('.aside-download', () => {
      download('handbook-damaged-data.txt', 'text/plain', store.aside.join('\n\n'));
      const drop = this.#find('.aside-drop');
      if (drop) drop.hidden = false;
    });
    this.#on('.aside-drop', () => store.dropAside());
  }

  #find = (selector: string) => this.#panel.querySelector<HTMLElement>(selector);
  #on = (selector: string, action: () => void) => this.#find(selector)?.addEventListener('click', action);

  /** Tells what was done; with an undo, offers to take it back. */
  say(words: string, undo?: Undo): void {
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
    const trouble = this.#trouble;
    const words = store.trouble ? TROUBLES[store.trouble] : '';
    if (trouble && trouble.textContent !== words) {
      trouble.hidden = words === '';
      trouble.textContent = words;
    }
    const aside = this.#find('.aside');
    if (aside) aside.hidden = store.aside.length === 0;
    this.#find('.copy-words')?.replaceChildren(copyWords(store.progress, this.#scope, keys));
    const saved = this.#find('.saved-words');
    if (saved) saved.hidden = store.trouble !== undefined;
  }
}
