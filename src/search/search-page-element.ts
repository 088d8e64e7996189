/** `<search-page>`: search as a page of its own. Its elements come by the page's script; `?q=` is asked for at once. */
class SearchPage extends HTMLElement {
  async connectedCallback() {
    const asked = new URLSearchParams(location.search).get('q');
    await customElements.whenDefined('pagefind-input');
    const input = this.querySelector<HTMLInputElement>('input');
    input?.focus();
    if (!input || !asked) return;
    input.value = asked;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

customElements.define('search-page', SearchPage);
