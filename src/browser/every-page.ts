// The script of every page, kept under the byte budget of a reading page: theme, search on demand, reviews that are due.
import { themeWords } from '#words/page-script.ts';

const root = document.documentElement;
// In the page, because words in the letters of some languages take more than their share of what script it may have.
const { broken = '' } = root.dataset;
const find = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector);
/** Describes what a copy button asks for by its address. */
interface CopyModule {
  /** Returns what is copied. */
  text(button: Element): string | Promise<string>;
  /** Says beside the button how it went. */
  announce(button: Element, text: Promise<string>, isCopied: Promise<boolean>): unknown;
}

/** The theme that follows each; what the system says has no name. */
const following: Record<string, string> = { '': 'light', light: 'dark', dark: '' };

const themeSwitch = find<HTMLButtonElement>('.theme-switch');
if (themeSwitch) {
  const name = () => (themeSwitch.title = themeWords(root.dataset.theme));
  name();
  themeSwitch.onclick = () => {
    const next = following[root.dataset.theme ?? ''] ?? '';
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
  document.body.append(find<HTMLTemplateElement>('[id="site.search"]')?.content ?? '');
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

// What copies comes when its button is pointed at, reached or pressed. The clipboard is promised its text at the very
// moment of the press: once a page has waited for something, WebKit does not let it copy.
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-script]')) {
  button.hidden = false;
  button.onpointerenter =
    button.onfocus =
    button.onclick =
      ({ type }: Event) => {
        const module: Promise<CopyModule> = import(/* @vite-ignore */ button.dataset.script ?? '');
        const text = module.then((loaded) => loaded.text(button));
        const no = () => false;
        text.catch(no);
        if (type !== 'click') return;
        const copy = async () => navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })]);
        const isCopied = copy().then(() => true, no);
        module.then(
          ({ announce }) => announce(button, text, isCopied),
          () => (button.textContent = broken),
        );
      };
}

// What reads a file or a word comes once there is one; what shows something that is kept, once there is something to show.
for (const part of document.querySelectorAll<HTMLElement>('[data-module]')) {
  part.hidden = false;
  const load = () => import(/* @vite-ignore */ part.dataset.module ?? '').catch(() => part.append(broken));
  part.oninput = load;
  try {
    if (localStorage.getItem(part.dataset.kept ?? '')) void load();
  } catch {
    // Storage may be forbidden.
  }
}

// The words that led here from search results are in the address.
if (location.search.includes('found=')) void import(/* @vite-ignore */ trigger?.dataset.marks ?? '');

// Said by the reader's own clock, so that a site that nobody rebuilds still tells the truth. Last, because a browser that does not
// know the organisation's time zone goes no further. What day it is in a zone takes a telephone a twentieth of a second to learn, in
// which it answers no touch: it is asked only while zones differ. A day ends first 10 hours after it began in UTC, and last 36 hours.
const [FIRST_END, LAST_END] = [36e6, 1296e5];
for (const notice of document.querySelectorAll<HTMLElement>('[data-after]')) {
  const { after = '' } = notice.dataset;
  const since = Date.now() - Date.parse(after);
  notice.hidden =
    since < FIRST_END ||
    // As dayIn does it, which in a file of its own would cost every page a tenth of what script it may have.
    (since < LAST_END && after >= new Intl.DateTimeFormat('sv', { timeZone: root.dataset.timeZone }).format());
}
