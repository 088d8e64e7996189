/** The question in the address of the search page, so that it can be shared and comes back: `?q=codex&type=Rule`. */
export function asked(query: string): { words: string; type: string } {
  const parameters = new URLSearchParams(query);
  return { words: parameters.get('q') ?? '', type: parameters.get('type') ?? '' };
}

/** The address of the page with this question; with the place on the page as long as nothing is asked. */
export function questionAddress(words: string, type: string): string {
  const address = new URL(location.href);
  address.search = '';
  if (words.trim()) {
    address.hash = '';
    address.searchParams.set('q', words.trim());
  }
  if (type) address.searchParams.set('type', type);
  return address.href;
}
