import type { EntryMeta } from './entry-meta.ts';

/** As much of Pagefind's browser API as this handbook uses (pagefind.js of the index; its types are not published). */
export interface SearchIndex {
  search(words: string, options?: { filters?: { type?: string } }): Promise<Matches>;
  filters(): Promise<{ type?: Record<string, number> }>;
  /** Loads what a search for the words needs, without searching. */
  preload(words: string): Promise<unknown>;
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
