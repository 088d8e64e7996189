import { moveByKey } from './arrow-keys.ts';
import { exactFirst } from './exact-first.ts';
import { showCounts } from './filter-counts.ts';
import { find, type Found } from './find.ts';
import { openIndex, type Entry, type Match } from './open-index.ts';
import { resultItem } from './result-item.ts';
import { isSearchType } from './search-type.ts';
import { statusText } from './status-text.ts';

/** Results shown at once, and added by "Show more". */
const PAGE = 10;

/**
 * `<site-search>`: answers while somebody types. Its markup is in SearchBox.astro. It loads the index when it comes to
 * life: the search page has it from the start, every other page when its dialog is opened.
 */
class SiteSearch extends HTMLElement {
  readonly #field = this.#part<HTMLInputElement>('input');
  readonly #filter = this.#part<HTMLSelectElement>('select');
  readonly #list = this.#part('.search-results');
  readonly #more = this.#part<HTMLButtonElement>('.search-more');
  readonly #template = this.#part<HTMLTemplateElement>('template');
  readonly #search = openIndex(this.dataset.index ?? '', this.dataset.site ?? '').catch(() => undefined);
  /** The answer under way; an older one that comes late is dropped. */
  #answering: Promise<void> = Promise.resolve();
  #asked = 0;
  #rest: Match[] = [];
  #found: Found | undefined;

  connectedCallback(): void {
    const { searchParams } = new URL(location.href);
    if (this.#keepsAddress && searchParams.has('q')) {
      this.#field.value = searchParams.get('q') ?? '';
      this.#filter.value = searchParams.get('type') ?? '';
    }
    this.addEventListener('input', this.#ask);
    this.addEventListener('submit', this.#openFirst);
    this.addEventListener('keydown', this.#onKey);
    this.addEventListener('click', this.#onClick);
    // The dialog can be typed into before this script has come.
    this.#ask();
  }

  /** On the search page the question stands in the address, so that it can be shared and comes back. */
  get #keepsAddress(): boolean {
    return this.closest('dialog') === null;
  }

  #part<T extends HTMLElement>(selector: string): T {
    const found = this.querySelector<T>(selector);
    if (!found) throw new Error(`<site-search> has no ${selector}.`);
    return found;
  }

  #ask = () => {
    this.#answering = this.#answer(this.#field.value, ++this.#asked);
  };

  async #answer(typed: string, number: number): Promise<void> {
    if (typed.trim() === '') return this.#show({ state: 'start', status: '' });
    try {
      const shown = await this.#lookUp(typed, isSearchType(this.#filter.value) ? this.#filter.value : '');
      if (number === this.#asked) this.#show(shown);
    } catch (error) {
      // The network is down, or the site was published anew while this page was open.
      console.error(error);
      this.#show({ state: 'failed', status: 'Search could not be loaded. Reload the page to try again.' });
    }
  }

  #show(shown: { state: string; status: string; items?: Node[]; byType?: Record<string, number> }): void {
    this.dataset.state = shown.state;
    this.#part('.search-status').textContent = shown.status;
    this.#list.replaceChildren(...(shown.items ?? []));
    this.#more.hidden = shown.items === undefined || this.#rest.length === 0;
    showCounts(this.#filter, shown.byType);
    if (this.#keepsAddress) history.replaceState(null, '', this.#address());
  }

  #address(): string {
    const address = new URL(location.pathname, location.origin);
    const [words, type] = [this.#field.value.trim(), this.#filter.value];
    if (words) address.searchParams.set('q', words);
    if (type) address.searchParams.set('type', type);
    return address.href;
  }

  #item(entry: Entry): Node {
    return resultItem(this.#template, entry, { typed: this.#field.value, words: this.#found?.words ?? [] });
  }

  async #showMore(): Promise<void> {
    const [next, rest] = [this.#rest.slice(0, PAGE), this.#rest.slice(PAGE)];
    const number = this.#asked;
    const entries = await load(next);
    if (number !== this.#asked) return;
    this.#rest = rest;
    this.#more.hidden = rest.length === 0;
    const items = entries.map((entry) => this.#item(entry));
    const first = this.#list.childElementCount;
    this.#list.append(...items);
    this.#list.children[first]?.querySelector('a')?.focus();
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
    const leaves = target.closest('.search-close, a') && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (leaves) this.closest('dialog')?.close();
  };
}

const load = (matches: Match[]) => Promise.all(matches.map((match) => match.data()));

customElements.define('site-search', SiteSearch);
