import type { FoundEntry } from '../../../src/search/index-api.ts';
import type { Search } from '../../../src/search/open-index.ts';
import { plainWords } from '../../../src/search/words.ts';

/** An index over titles that does what Pagefind does: words by their beginnings, and never a no to a single word. */
export function fakeSearch(titles: string[], vocabulary: string[] = []): Search {
  const has = (title: string, word: string) => plainWords(title).some((part) => part.startsWith(word));
  const known = titles.flatMap(plainWords);
  return {
    vocabulary: () => Promise.resolve(vocabulary),
    known: new Map(),
    index: {
      filters: () => Promise.resolve({}),
      preload: () => Promise.resolve(),
      search(asked) {
        const isWhole = asked.startsWith('"');
        const words = plainWords(asked).map((word) =>
          isWhole || known.some((part) => part.startsWith(word)) ? word : longestStart(word, known),
        );
        const found = titles.filter((title) =>
          words.every((word) => (isWhole ? plainWords(title).includes(word) : has(title, word))),
        );
        const results = found.map((title, index) => ({
          id: title,
          score: found.length - index,
          data: () => Promise.resolve(entry(title)),
        }));
        return Promise.resolve({ results, totalFilters: { type: { Page: found.length } } });
      },
    },
  };
}

/** An entry with a title, and what else matters to a test. */
export const entry = (title: string, meta: Partial<FoundEntry['meta']> = {}): FoundEntry => ({
  url: `/${plainWords(title).join('-')}/`,
  content: title,
  excerpt: title,
  meta: { title, type: 'Page', ...meta },
  locations: [],
  sub_results: [],
});

const longestStart = (word: string, known: string[]) =>
  known.filter((part) => word.startsWith(part)).sort((a, b) => b.length - a.length)[0] ?? '\0';
