import { isSearchType } from './search-type.ts';
import { searchScriptWords } from '#words/search-script.ts';
import { searchTypeNames } from '#words/search-types.ts';
import { VERDICT_NAMES } from '../verdict/names.ts';
import { addressWithWords } from './address-with-words.ts';
import { splitNames, type EntryMeta } from './entry-meta.ts';
import type { FoundEntry } from './index-api.ts';
import { shownExcerpt } from './shown-excerpt.ts';
import { isRun } from './unspaced.ts';
import { wholeText } from './whole-text.ts';
import { plainWords } from './words.ts';

/** Describes what the results are shown for. */
export interface ResultQuery {
  typed: string;
  /** The words that every match has. */
  words: readonly string[];
  /** The part of an address that carries words to mark; nothing is marked without it. */
  parameter: string | undefined;
}

/** Describes what the template of a result (src/browser/site-search/result.template) is filled with. */
export interface ShownEntry extends FoundEntry {
  meta: EntryMeta & { typeWord: string; called?: string; calledWords?: string; verdictWord?: string };
}

/** Places of one page that are shown below it. */
const MAX_PLACES = 3;

/** An entry as it is shown: with the words to mark in its addresses, its own name among its names, its best places. */
export function shownEntry(entry: FoundEntry, { typed, words, parameter }: ResultQuery): ShownEntry {
  const address = (url: string) => (parameter ? addressWithWords(url, entry, parameter, typed, words) : url);
  const called = calledName(entry, words);
  const { verdict } = entry.meta;
  return {
    ...entry,
    url: address(entry.url),
    excerpt: wholeText(entry, words) ?? shownExcerpt(entry),
    meta: {
      ...entry.meta,
      typeWord: isSearchType(entry.meta.type) ? searchTypeNames[entry.meta.type].one : '',
      ...(called && { called, calledWords: searchScriptWords.alsoCalled(called) }),
      ...(verdict && { verdictWord: VERDICT_NAMES[verdict].tag }),
    },
    sub_results: bestPlaces(entry).map((place) => ({ ...place, url: address(place.url) })),
  };
}

/** The name that was typed, where it is not in the title. */
function calledName({ meta }: FoundEntry, words: readonly string[]): string | undefined {
  const begins = (part: string, word: string) => (isRun(word) ? part.includes(word) : part.startsWith(word));
  const has = (name: string) => words.every((word) => plainWords(name).some((part) => begins(part, word)));
  return has(meta.title) ? undefined : splitNames(meta.names).find(has);
}

/** Headings below which the words stand, most mentions first chosen, shown in the order of the page. */
function bestPlaces(entry: FoundEntry): FoundEntry['sub_results'] {
  const places = entry.sub_results.filter(({ anchor }) => anchor);
  const best = [...places].sort((a, b) => b.locations.length - a.locations.length).slice(0, MAX_PLACES);
  return places.filter((place) => best.includes(place));
}
