import { find } from './find.ts';

/**
 * A custom element that is complete without script, and that listens to what is outside of it only while it is in the document.
 * It may be taken out and put back: what stands in it is prepared once, what it listens to begins and ends each time.
 */
export abstract class PageElement extends HTMLElement {
  #isPrepared = false;
  #leaving = new AbortController();

  connectedCallback(): void {
    if (!this.#isPrepared) this.prepare();
    this.#isPrepared = true;
    this.#leaving = new AbortController();
    this.connect(this.#leaving.signal);
  }

  disconnectedCallback(): void {
    this.#leaving.abort();
  }

  /** Reads what the build wrote, adds controls, and listens to them. Called once, when the element first is in the document. */
  protected abstract prepare(): void;

  /**
   * Shows what is known by now, and listens to the window, the store and the clock. Called each time it comes into the document.
   * @param signal aborted when it leaves the document: everything outside of it that `connect` began ends with that
   */
  protected abstract connect(signal: AbortSignal): void;

  /**
   * The part of it that matches.
   * @throws when there is none
   */
  protected find<T extends Element = HTMLElement>(selector: string): T {
    return find<T>(this, selector);
  }
}
