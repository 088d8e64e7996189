import type { Match, Matches } from './index-api.ts';
import type { Search } from './open-index.ts';
import { understand, type Understood } from './understand.ts';
import { plainWords, queryWords } from './words.ts';

/** Describes what was found, and what it was found for: every match has the words. */
export interface Found extends Understood {
  matches: Match[];
  /** The best matches for all that was typed, small words included: worth a look for a title that is exactly that. */
  verbatim: Match[];
  /** Says how many entries of each type match. */
  byType: Record<string, number>;
}

const VERBATIM = 3;

/** As a beginning of words, one or two letters are in most entries; as a word of their own in few: "C". */
const SHORT = 2;
const SHORT_VERBATIM = 10;

/**
 * Looks up what somebody typed.
 * @param typed words, or a phrase in quotation marks
 * @param type the only type wanted; everything when empty
 */
export async function findEntries(search: Search, typed: string, type: string): Promise<Found> {
  const looked = new Map<string, Promise<Matches>>();
  const look = (words: string[]) => {
    const key = words.join(' ');
    const matches = looked.get(key) ?? search.index.search(key, { filters: type ? { type } : {} });
    looked.set(key, matches);
    return matches;
  };
  const isPhrase = /^\s*".+"\s*$/.test(typed);
  // Most of what is typed needs no understanding: it is looked up while that is found out.
  if (!isPhrase) void look(queryWords(typed));
  const understood = isPhrase ? { words: [typed], without: [], instead: [] } : await understand(search, typed);
  if (understood.words.length === 0) return { ...understood, matches: [], verbatim: [], byType: {} };

  const all = plainWords(typed);
  const [{ words, matches }, verbatim, pages, short] = await Promise.all([
    withAsManyWords(understood.words, look),
    isPhrase || all.length === understood.words.length ? undefined : look(all),
    // The name of a page may be a word that half of the handbook uses: "training".
    type || all.length > 1 ? undefined : search.index.search(all.join(' '), { filters: { type: 'Page' } }),
    all.length === 1 && all.join('').length <= SHORT ? look([`"${all.join('')}"`]) : undefined,
  ]);
  const leftOut = understood.words.filter((word) => !words.includes(word));
  return {
    words,
    without: [...understood.without, ...leftOut],
    instead: understood.instead,
    matches: matches.results,
    verbatim: [
      ...[verbatim, pages].flatMap((found) => found?.results.slice(0, VERBATIM) ?? []),
      ...(short?.results.slice(0, SHORT_VERBATIM) ?? []),
    ],
    byType: matches.totalFilters.type ?? {},
  };
}

/** When nothing has all the words, the one is left out without which the best match is best, and so on. */
async function withAsManyWords(
  words: string[],
  look: (words: string[]) => Promise<Matches>,
): Promise<{ words: string[]; matches: Matches }> {
  const matches = await look(words);
  if (words.length === 1 || Object.values(matches.totalFilters.type ?? {}).some((count) => count > 0)) {
    return { words, matches };
  }
  const fewer = await Promise.all(
    words.map(async (leftOut) => {
      const kept = words.filter((word) => word !== leftOut);
      return { words: kept, matches: await look(kept) };
    }),
  );
  const best = fewer.reduce((a, b) => (bestScore(b.matches) > bestScore(a.matches) ? b : a));
  return bestScore(best.matches) > 0 ? best : withAsManyWords(best.words, look);
}

const bestScore = ({ results }: Matches) => results[0]?.score ?? 0;
