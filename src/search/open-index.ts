import type { EntryMeta } from './entry-meta.ts';
import { META_WEIGHTS } from './ranking.ts';

/** As much of Pagefind's browser API as this handbook uses (pagefind.js of the index; its types are not published). */
export interface SearchIndex {
  search(words: string, options?: { filters?: { type?: string } }): Promise<Matches>;
  filters(): Promise<{ type?: Record<string, number> }>;
}

export interface Matches {
  results: Match[];
  /** Says how many entries of each type match, whatever type was asked for. */
  totalFilters: { type?: Record<string, number> };
}

export interface Match {
  id: string;
  score: number;
  data(): Promise<FoundEntry>;
}

/** An entry that was found. */
export interface FoundEntry {
  url: string;
  content: string;
  /** Words around the best match; the words that matched stand in `<mark>`. */
  excerpt: string;
  meta: EntryMeta;
  /** Positions of the words that matched, among the words of the content. */
  locations: number[];
  /** The places of a page that match, in their order; the first may be the page itself, without an anchor. */
  sub_results: { title: string; url: string; locations: number[]; anchor?: { id: string } }[];
}

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
  const index = pagefind.createInstance({ ...options, excerptLength: EXCERPT_WORDS, ranking: RANKING });
  const [vocabulary] = await Promise.all([words, index.filters()]);
  return { index, vocabulary, known: new Map() };
}
