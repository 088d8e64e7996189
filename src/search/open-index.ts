import { findInRuns } from './find-in-runs.ts';
import type { SearchIndex } from './index-api.ts';
import { rememberSearches } from './remember-searches.ts';
import { withOwnEntries } from './own-entries.ts';
import { META_WEIGHTS } from './ranking.ts';

/** The index, and the words that a misspelt word may have meant. */
export interface Search {
  index: SearchIndex;
  /** Loads the words that a misspelt word may have meant, once; only what is not in the index needs them. */
  vocabulary: () => Promise<string[]>;
  /** Says which words the handbook has, as far as it was looked up. */
  known: Map<string, Promise<boolean>>;
}

/** A title that says what is asked for outranks a text that mentions it often; long pages are not held back much. */
const RANKING = { metaWeights: META_WEIGHTS, termSaturation: 1.4, pageLength: 0.4, termFrequency: 0.8 };

const EXCERPT_WORDS = 24;

/** Pagefind's own module, as far as it is used. */
export interface Pagefind {
  createInstance(options: object): SearchIndex;
}

/**
 * Returns the index, of which Pagefind begins to load what does not depend on the words asked for. Where that fails, each search does.
 * Pagefind searches in the page: a worker is one more file, gets nothing of what the page has loaded already, and has to copy all that
 * it finds to the page at each letter.
 * @param vocabulary loads the words that a misspelt word may have meant
 * @param options what Pagefind is told beside the ranking: the address put before the path of every entry
 */
export function openIndex(pagefind: Pagefind, vocabulary: () => Promise<string[]>, options: object): Search {
  const instance = pagefind.createInstance({
    ...options,
    noWorker: true,
    excerptLength: EXCERPT_WORDS,
    ranking: RANKING,
  });
  return { index: findInRuns(rememberSearches(withOwnEntries(instance))), vocabulary, known: new Map() };
}
