import { searchScriptWords } from '#words/search-script.ts';
import { el } from '../dom.ts';

const KEY = 'handbook:searches';

/** More are not looked through. */
const MAX_KEPT = 5;
const MAX_LETTERS = 80;

/** Returns what was last searched for on this device, the newest first; nothing where storage is forbidden or damaged. */
function lastSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isSearch).slice(0, MAX_KEPT) : [];
  } catch {
    return [];
  }
}

const isSearch = (kept: unknown): kept is string =>
  typeof kept === 'string' && kept.trim() !== '' && kept.length <= MAX_LETTERS;

/** Remembers a search that led somewhere. Where storage is forbidden or full, nothing is remembered. */
export function rememberSearch(words: string): void {
  const search = words.trim();
  if (!isSearch(search)) return;
  const isOther = (kept: string) => kept.toLowerCase() !== search.toLowerCase();
  try {
    localStorage.setItem(KEY, JSON.stringify([search, ...lastSearches().filter(isOther)].slice(0, MAX_KEPT)));
  } catch {
    // The next search is none the worse for it.
  }
}

function forgetSearches(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Where storage is forbidden, nothing is kept.
  }
}

/**
 * Returns the last searches as a list to search again by, or undefined where there are none.
 * @param ask searches for the words
 */
export function lastSearchesList(ask: (words: string) => void): HTMLElement | undefined {
  const searches = lastSearches();
  if (searches.length === 0) return undefined;
  const again = searches.map((words) => {
    const button = el('button', { type: 'button', class: 'search-again' }, words);
    button.addEventListener('click', () => ask(words));
    return el('li', {}, button);
  });
  const forget = el('button', { type: 'button', class: 'search-forget' }, searchScriptWords.forget);
  const list = el(
    'div',
    { class: 'search-last' },
    el('p', { id: 'last-searches' }, `${searchScriptWords.lastSearches} `, forget),
    el('ul', { 'aria-labelledby': 'last-searches' }, ...again),
  );
  forget.addEventListener('click', () => {
    forgetSearches();
    list.remove();
  });
  return list;
}
