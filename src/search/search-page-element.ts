import { loadSearch } from './load-search.ts';

/** `<search-page>`: search as a page of its own, ready at once. It holds the same elements as the dialog. */
class SearchPage extends HTMLElement {
  async connectedCallback() {
    const { pagefind = '', nothing = '' } = this.dataset;
    await loadSearch(pagefind, nothing);
    const input = this.querySelector<HTMLInputElement>('input');
    const asked = new URLSearchParams(location.search).get('q');
    if (!input || !asked) return;
    input.value = asked;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

customElements.define('search-page', SearchPage);
