import type { Matches, SearchIndex } from './index-api.ts';

/** Several questions are asked of the index for what somebody types once. What was typed before is rarely asked again. */
const MAX_REMEMBERED = 20;

/**
 * Returns the same index, which is asked each question once, and counts its entries by type from the first answer on: Pagefind only
 * counts what it has loaded, and loads that beside the words.
 */
export function rememberSearches(index: SearchIndex): SearchIndex {
  const answers = new Map<string, Promise<Matches>>();
  let filters: ReturnType<SearchIndex['filters']> | undefined;
  const loadFilters = () => {
    filters ??= index.filters();
    // Asked again next time.
    filters.catch(() => (filters = undefined));
    return filters;
  };

  async function ask(words: string, options: Parameters<SearchIndex['search']>[1]): Promise<Matches> {
    await Promise.all([loadFilters(), index.preload(words)]);
    return index.search(words, options);
  }

  return {
    filters: loadFilters,
    preload: (words) => index.preload(words),
    search(words, options = {}) {
      const key = JSON.stringify([words, options.filters?.type ?? '']);
      const answer = answers.get(key) ?? ask(words, options);
      // The newest last; a failure is not remembered.
      answers.delete(key);
      answers.set(key, answer);
      answer.catch(() => answers.delete(key));
      const [oldest] = answers.keys();
      if (answers.size > MAX_REMEMBERED && oldest !== undefined) answers.delete(oldest);
      return answer;
    },
  };
}
