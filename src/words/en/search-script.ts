import { formatNumber, plural } from '../format.ts';

/** Says what search says while it runs in the browser. */
export const searchScriptWords = {
  broken: 'Search could not be loaded. Reload the page to try again.',
  lastSearches: 'Your last searches, kept on this device only.',
  forget: 'Forget them',
  readAs: (typed: string, meant: string) => `“${typed}” was read as “${meant}”.`,
  without: (words: readonly string[]) => `Without ${words.map((word) => `“${word}”`).join(' and ')}.`,
  ofOtherKinds: (count: number) =>
    plural(count, { one: '# result of other kinds.', other: '# results of other kinds.' }),
  firstOf: (shown: number, count: number) =>
    `These are the first ${formatNumber(shown)} of ${formatNumber(count)} results. Add a word, or choose one kind above.`,
  alsoCalled: (name: string) => `also called ${name}`,
};

/** Holds what Pagefind's elements say, in the words of this handbook. The names and the brackets are Pagefind's. */
export const searchElementTexts = {
  search_label: 'Search the handbook',
  input_hint: 'Results appear while you type. The arrow keys lead to them.',
  clear_search: 'Clear',
  results_label: 'Results',
  searching: 'Searching …',
  zero_results: 'Nothing found for “[SEARCH_TERM]”.',
  one_result: '1 result for “[SEARCH_TERM]”.',
  many_results: '[COUNT] results for “[SEARCH_TERM]”.',
  error_search: 'Search could not be loaded.',
  keyboard_navigate: 'Move',
  keyboard_select: 'Open',
  keyboard_search: 'Search',
  // Escape clears the field and closes the dialog at once; nowhere else is this said.
  keyboard_clear: 'Close',
  keyboard_close: 'Close',
};
