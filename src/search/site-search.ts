import { answer, more, type Answer } from './answer.ts';
import { moveByKey } from './arrow-keys.ts';
import { showCounts } from './filter-counts.ts';
import { openIndex, type Entry } from './open-index.ts';
import { addressOf, asked } from './question-address.ts';
import { resultItem } from './result-item.ts';
import { isSearchType } from './search-type.ts';
import { statusText } from './status-text.ts';

/**
 * `<site-search>`: answers while somebody types. Its markup is in SearchBox.astro. It loads the index when it comes to
 * life: the search page has it from the start, every other page when its dialog is opened.
 */
class SiteSearch extends HTMLElement {
  readonly #field = this.#part<HTMLInputElement>('input');
  readonly #filter = this.#part<HTMLSelectElement>('select');
  readonly #list = this.#part('.search-results');
  readonly #more = this.#part<HTMLButtonElement>('.search-more');
  readonly #dialog = this.closest('dialog');
  readonly #search = openIndex(this.dataset.index ?? '', this.dataset.site ?? '');
  /** Counts the questions: an answer to an older one that comes late is dropped. */
  #asked = 0;
  #answering = Promise.resolve();
  #answer: Answer | undefined;

  connectedCallback(): void {
    // Whoever types meets the failure; before that it is nobody's concern.
    this.#search.catch(() => undefined);
    this.addEventListener('input', this.#ask);
    this.addEventListener('submit', this.#openFirst);
    this.addEventListener('keydown', this.#onKey);
    this.addEventListener('click', this.#onClick);
    if (!this.#dialog) this.#askFromAddress();
    // The dialog can be typed into before this script has come.
    this.#ask();
  }

  #part<T extends HTMLElement>(selector: string): T {
    const found = this.querySelector<T>(selector);
    if (!found) throw new Error(`<site-search> has no ${selector}.`);
    return found;
  }

  #askFromAddress(): void {
    const { words, type } = asked(location.search);
    if (words) this.#field.value = words;
    if (isSearchType(type)) this.#filter.value = type;
    // A link into the index from A to Z wants to stay there.
    if (!location.hash) this.#field.focus();
  }

  #ask = () => {
    this.#answering = this.#lookUp(++this.#asked);
  };

  async #lookUp(number: number): Promise<void> {
    const typed = this.#field.value;
    const type = isSearchType(this.#filter.value) ? this.#filter.value : '';
    let answered: Answer | undefined;
    let status = '';
    try {
      answered = typed.trim() ? await answer(await this.#search, typed, type) : undefined;
      status = answered ? statusText(typed, type, answered.found) : '';
    } catch {
      // The network is down, or the site was published anew since this page was opened.
      status = 'Search could not be loaded. Reload the page to try again.';
    }
    if (number === this.#asked) this.#show(answered, status);
  }

  #show(answered: Answer | undefined, status: string): void {
    const entries = answered?.entries ?? [];
    this.#answer = answered;
    this.dataset.state = status === '' ? 'start' : entries.length > 0 ? 'found' : 'nothing';
    this.#part('.search-status').textContent = status;
    this.#list.replaceChildren(...entries.map(this.#item));
    this.#more.hidden = !answered || answered.rest.length === 0;
    showCounts(this.#filter, answered?.found.byType);
    if (!this.#dialog) history.replaceState(null, '', addressOf(this.#field.value, this.#filter.value));
  }

  #item = (entry: Entry) =>
    resultItem(this.#part<HTMLTemplateElement>('template'), entry, {
      typed: this.#field.value,
      words: this.#answer?.found.words ?? [],
    });

  async #showMore(): Promise<void> {
    const before = this.#answer;
    if (!before) return;
    const next = await more(before);
    if (this.#answer !== before) return;
    this.#answer = { ...before, rest: next.rest };
    this.#more.hidden = next.rest.length === 0;
    const shown = this.#list.childElementCount;
    this.#list.append(...next.entries.map(this.#item));
    this.#list.children[shown]?.querySelector('a')?.focus();
  }

  #openFirst = async (event: Event) => {
    event.preventDefault();
    await this.#answering;
    this.#list.querySelector('a')?.click();
  };

  #onKey = (event: KeyboardEvent) => {
    moveByKey(event, this.#field, [...this.#list.querySelectorAll('a'), ...(this.#more.hidden ? [] : [this.#more])]);
  };

  #onClick = (event: MouseEvent) => {
    const target = event.target as HTMLElement;
    if (target === this.#more) void this.#showMore();
    const opensHere = !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (target.closest('.search-close, a') && opensHere) this.#dialog?.close();
  };
}

customElements.define('site-search', SiteSearch);
