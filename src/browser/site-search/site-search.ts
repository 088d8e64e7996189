import { searchElementTexts, searchScriptWords } from '#words/search-script.ts';
import { betweenFacts } from '#words/sentences.ts';
import { find } from '../find.ts';
import { openSearch, type Answered } from './engine.ts';
import { lastSearchesList, rememberSearch } from './last-searches.ts';
import { loadElements, type Chosen, type Instance } from './load-elements.ts';
import { kindCounts } from './kind-counts.ts';
import { keepQuestion, keptQuestion, type AskedOfDialog } from './kept-question.ts';
import { questionAddress, asked } from './question-address.ts';
import { resultTemplates } from './result-templates.ts';
import { MAX_SHOWN } from '../../search/max-shown.ts';
import { isSearchType } from '../../search/search-type.ts';
import { TypingPause } from './typing-pause.ts';

/** The code of a key that an input method has taken. */
const INPUT_METHOD = 229;

type Modal = HTMLElement & { open(): void; close(): void };

/**
 * `<site-search>`: Pagefind's elements, and what they leave to the page: their texts, a remark on what was understood,
 * Enter for the first result, and the question in the address of the search page.
 */
class SiteSearch extends HTMLElement {
  #instance: Instance | undefined;
  /** The results of what stands in the field; nothing while they are looked up. */
  #results: Answered['results'] | undefined;
  /** The type that alone is shown; empty when everything is. */
  #type = '';
  /** True when Enter was pressed before there was an answer. */
  #wantsFirst = false;

  readonly #pause = new TypingPause(this);

  #loading: Promise<(() => string) | undefined> | undefined;
  #isFilled = false;

  get #modal(): Modal | null {
    return this.querySelector<Modal>('pagefind-modal');
  }

  get #field(): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>('.pf-input');
  }

  /** Loads and fills once. Taken out meanwhile, it is filled when it is put back; later it only comes and goes. */
  async connectedCallback(): Promise<void> {
    this.#loading ??= this.#load();
    const typed = await this.#loading;
    if (!typed || !this.isConnected || this.#isFilled) return;
    this.#isFilled = true;
    this.#fill(typed());
  }

  disconnectedCallback(): void {
    this.#wantsFirst = false;
  }

  /** @returns what has been typed by the time it is asked; undefined when the elements cannot be loaded */
  async #load(): Promise<(() => string) | undefined> {
    // Of the plain form of the search page, which brought this script. The dialog has none.
    const plain = this.querySelector<HTMLInputElement>('form input');
    const typed = () => plain?.value ?? '';
    void openSearch();
    try {
      this.#instance = await loadElements(this.dataset.home ?? '/');
      return typed;
    } catch {
      this.dataset.state = 'broken';
      return undefined;
    }
  }

  #fill(typed: string): void {
    const instance = this.#instance;
    if (!instance) return;
    const kept = keptQuestion();
    this.#listen(instance);
    // Texts first: a dialog that is there already would wrap itself in a second one.
    instance.setTranslations(searchElementTexts);
    const elements = find<HTMLTemplateElement>(this, 'template');
    const wasTyping = this.contains(document.activeElement);
    const list = elements.content.querySelector('pagefind-results');
    list?.append(...resultTemplates());
    list?.setAttribute('max-results', String(MAX_SHOWN));
    this.replaceChildren(elements.content);
    this.#offerLastSearches();
    if (this.#modal) this.#openModal(this.#modal, instance, kept);
    else this.#askFromAddress(instance, typed, wasTyping);
  }

  #listen(instance: Instance): void {
    // Pagefind's elements cannot be told to stop: out of the document, nothing that they say is listened to.
    instance.on('search', (words, filters) => {
      if (this.isConnected) this.#onQuestion(words, filters);
    });
    instance.on('loading', () => (this.#results = undefined));
    instance.on('results', (answered) => {
      if (this.isConnected) this.#onAnswer(answered);
    });
    instance.on('error', () => {
      if (this.isConnected) this.#show('broken', '');
    });
    const announce = instance.announce.bind(instance);
    instance.announce = (text, values, politeness) => {
      // The elements count what they show.
      const counted = this.#results?.length ? { ...values, COUNT: this.#results.length } : values;
      this.#pause.say('announcement', () => announce(text, counted, politeness));
    };
    // Before the elements, which move the focus.
    this.addEventListener('keydown', this.#onKey, { capture: true });
    this.addEventListener('click', this.#onClick);
  }

  #openModal(modal: Modal, instance: Instance, kept: AskedOfDialog): void {
    // What is outside an open dialog is not read out.
    const announcer = document.querySelector('[data-pagefind-announcer]');
    if (announcer) modal.querySelector('dialog')?.append(announcer);
    const open = modal.open.bind(modal);
    // Pagefind learns that its dialog has closed a moment after it did. Asked to open in between, it would do nothing.
    modal.open = () => {
      open();
      const dialog = find<HTMLDialogElement>(modal, 'dialog');
      if (!dialog.open) dialog.addEventListener('close', open, { once: true });
    };
    // Before the field has the focus: Pagefind writes nothing into a field that somebody is in.
    this.#ask(instance, kept);
    modal.open();
    this.#field?.select();
  }

  #askFromAddress(instance: Instance, typed: string, wasTyping: boolean): void {
    const { words, type } = asked(location.search);
    this.#ask(instance, { words: typed || words, type });
    // A link into the index from A to Z wants to stay there.
    if (!location.hash || wasTyping) this.#field?.focus();
  }

  #ask(instance: Instance, { words, type }: AskedOfDialog): void {
    if (words) instance.triggerSearchWithFilters(words, isSearchType(type) ? { type: [type] } : {});
  }

  #onQuestion = (words: string, { type: [type = ''] = [] }: Chosen) => {
    this.#type = type;
    if (this.#modal) keepQuestion(words, type);
    else history.replaceState(history.state, '', questionAddress(words, type));
    this.#pause.forget();
    this.#remark('');
  };

  #onAnswer = ({
    results,
    totalFilters,
    remark = '',
    isBroken = false,
    decision,
  }: Pick<Answered, 'results'> & Partial<Answered>) => {
    this.#results = results;
    this.#offerDecision(decision);
    this.#sayWhatIsLeftOut(results.length);
    this.#showCounts(this.#instance?.searchTerm.trim() ? (totalFilters?.type ?? {}) : {});
    const answered = results.length > 0 ? 'found' : 'nothing';
    if (!this.#instance?.searchTerm.trim()) this.#offerLastSearches();
    this.#show(!this.#instance?.searchTerm.trim() ? 'start' : isBroken ? 'broken' : answered, remark);
    if (this.#wantsFirst) void this.#openFirst();
  };

  #show(state: 'start' | 'found' | 'nothing' | 'broken', remark: string): void {
    if (state === 'start' || state === 'found') this.dataset.state = state;
    this.#pause.say('remark', () => {
      this.dataset.state = state;
      this.#remark(state === 'broken' ? searchScriptWords.broken : remark);
    });
  }

  #remark(text: string): void {
    find(this, '.search-remark').textContent = text;
  }

  /** Says how many results there are of each kind; there is nothing to choose where all are of one, and everything is shown. */
  #showCounts(counts: Record<string, number>): void {
    const list = find(this, '.search-counts');
    const show = (type: string) => {
      if (this.#instance) this.#ask(this.#instance, { words: this.#instance.searchTerm, type });
      this.#field?.focus();
    };
    const kinds = kindCounts(counts, this.#type, show);
    list.hidden = kinds.length < 2 && !this.#type;
    list.replaceChildren(...kinds);
  }

  #sayWhatIsLeftOut(count: number): void {
    const rest = find(this, '.search-rest');
    rest.hidden = count <= MAX_SHOWN;
    rest.textContent = rest.hidden ? '' : searchScriptWords.firstOf(MAX_SHOWN, count);
  }

  /** An empty field offers what was searched for before on this device. */
  #offerLastSearches(): void {
    const start = find(this, '.search-start');
    start.querySelector('.search-last')?.remove();
    const list = lastSearchesList((words) => this.#instance?.triggerSearchWithFilters(words, {}));
    if (list) start.prepend(list);
  }

  /** Leads to the answer of the policy, where what was typed is a question about it. */
  #offerDecision(decision: Answered['decision']): void {
    const line = find(this, '.search-decision');
    line.hidden = !decision;
    if (!decision) return;
    const link = find<HTMLAnchorElement>(line, 'a');
    link.href = `${this.dataset.home ?? '/'}decide/?${decision.query}`;
    find(line, 'span').textContent = decision.names.join(betweenFacts);
  }

  async #openFirst(): Promise<void> {
    this.#wantsFirst = false;
    const first = await this.#results?.[0]?.data();
    if (!first) return;
    rememberSearch(this.#instance?.searchTerm ?? '');
    this.#modal?.close();
    location.assign(first.url);
  }

  #onKey = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    // The key that ends a composition belongs to the input method. Safari sends it when it is over, with that method's code.
    if (event.isComposing || event.keyCode === INPUT_METHOD) return;
    if (event.key === 'Enter' && target === this.#field) {
      this.#wantsFirst = true;
      if (this.#results && this.#instance?.searchTerm === this.#field.value) void this.#openFirst();
    } else if (event.key === '/' && target.closest('a')) {
      // The element would go on where the last question ended, and on the search page type the slash.
      event.preventDefault();
      event.stopPropagation();
      this.#field?.focus();
      this.#field?.select();
    }
  };

  #onClick = (event: MouseEvent) => {
    const opensHere = !event.ctrlKey && !event.metaKey && !event.shiftKey;
    const link = (event.target as HTMLElement).closest('a');
    if (link?.closest('pagefind-results, .search-decision')) rememberSearch(this.#instance?.searchTerm ?? '');
    if (link && opensHere) this.#modal?.close();
  };
}

customElements.define('site-search', SiteSearch);
