// The script of every page, kept under the byte budget of a reading page: theme, search on demand, reviews that are due.
const root = document.documentElement;
const find = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector);
/** A script that a button asks for by its address. */
interface OnDemand {
  default: (event: Event) => unknown;
}

const themes = ['', 'light', 'dark'];

const themeSwitch = find<HTMLButtonElement>('.theme-switch');
if (themeSwitch) {
  themeSwitch.hidden = false;
  const name = () => (themeSwitch.title = `Theme: ${root.dataset.theme || 'as the system'}`);
  name();
  themeSwitch.onclick = () => {
    const next = themes[(themes.indexOf(root.dataset.theme ?? '') + 1) % 3] ?? '';
    root.dataset.theme = next;
    name();
    try {
      localStorage.setItem('handbook:theme', next);
    } catch {
      // Storage may be forbidden: the choice then lasts for this page.
    }
  };
}

const trigger = find<HTMLAnchorElement>('.search-open');
const openSearch = (event: Event) => {
  event.preventDefault();
  // Emptied by the first time, and opens itself then. The search page has no template: there the field is on the page.
  document.body.append(find<HTMLTemplateElement>('#search')?.content ?? '');
  find<HTMLElement & { open?(): void }>('pagefind-modal')?.open?.();
  const field = find<HTMLInputElement>('.pf-input,#search-words');
  field?.focus();
  field?.select();
};
trigger?.addEventListener('click', openSearch);
addEventListener('keydown', (event) => {
  const isTyping = (event.target as HTMLElement).closest('input,textarea,select,dialog');
  if ((event.key === 'k' && (event.metaKey || event.ctrlKey)) || (event.key === '/' && !isTyping)) openSearch(event);
});

// Said by the reader's own date, so that a site that nobody rebuilds still tells the truth.
const now = new Date().toISOString().slice(0, 10);
for (const notice of document.querySelectorAll<HTMLElement>('[data-after]'))
  notice.hidden = (notice.dataset.after ?? '') >= now;

// What few readers ask for comes when its button is pointed at, reached or pressed; it is told which of these it was.
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-script]')) {
  button.hidden = false;
  button.onpointerenter =
    button.onfocus =
    button.onclick =
      async (event: Event) =>
        ((await import(/* @vite-ignore */ button.dataset.script ?? '')) as OnDemand).default(event);
}

// The words that led here are marked by Pagefind's own script, which only a link from search results asks for.
if (location.search.includes('found=') && trigger) {
  const script = `${trigger.dataset.pagefind}pagefind-highlight.js`;
  const markOptions = { exclude: [], accuracy: { value: 'exactly', limiters: [...'.,;:!?()“”‘’"/·'] } };
  void import(/* @vite-ignore */ script).then(
    ({ default: Highlight }: { default: new (options: object) => unknown }) =>
      new Highlight({ highlightParam: 'found', addStyles: false, markContext: 'main', markOptions }),
  );
}
