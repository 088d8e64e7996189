import { findInRuns } from './find-in-runs.ts';
import type { SearchIndex } from './index-api.ts';
import { META_WEIGHTS } from './ranking.ts';

/** The index, and the words that a misspelt word may have meant. */
export interface Search {
  index: SearchIndex;
  vocabulary: string[];
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
 * Loads everything of the index that does not depend on the words asked for.
 * @param words the words that a misspelt word may have meant
 * @param options what Pagefind is told beside the ranking: the address put before the path of every entry
 * @throws when a file is missing or the network is down
 */
export async function openIndex(pagefind: Pagefind, words: Promise<string[]>, options: object): Promise<Search> {
  const index = findInRuns(pagefind.createInstance({ ...options, excerptLength: EXCERPT_WORDS, ranking: RANKING }));
  const [vocabulary] = await Promise.all([words, index.filters()]);
  return { index, vocabulary, known: new Map() };
}
