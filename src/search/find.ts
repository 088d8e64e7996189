import { isKnownWord, meantWord } from './known-word.ts';
import type { Match, Matches, Search } from './open-index.ts';
import { queryWords } from './words.ts';

/** What was found, and what it was found for. */
export interface Found {
  /** The words that every match has. Empty when nothing was found. */
  words: string[];
  /** Words that had to be left out: the handbook does not have them, or nothing has them together with the rest. */
  without: string[];
  /** Words that were taken for slips: as typed, as understood. */
  instead: [typed: string, meant: string][];
  matches: Match[];
  /** What holds every word as typed, small words included. Only one with exactly this title or name is of interest. */
  verbatim: Match[];
  /** How many entries of each type match. */
  byType: Record<string, number>;
}

/**
 * Looks up what somebody typed.
 * @param typed words, or a phrase in quotation marks
 * @param type the only type wanted; everything when empty
 */
export async function find(search: Search, typed: string, type: string): Promise<Found> {
  const look = (words: string[]) => search.index.search(words.join(' '), { filters: type ? { type } : {} });
  if (/^\s*".+"\s*$/.test(typed)) return found([typed.trim()], await look([typed.trim()]));

  const words: string[] = [];
  const without: string[] = [];
  const instead: [string, string][] = [];
  for (const word of queryWords(typed)) {
    if (await isKnownWord(search, word)) words.push(word);
    else {
      const meant = meantWord(word, search.vocabulary);
      if (meant === undefined) without.push(word);
      else {
        instead.push([word, meant]);
        words.push(meant);
      }
    }
  }
  if (words.length === 0) return { words, without, instead: [], matches: [], byType: {} };
  const { kept, matches } = await withAsManyWords(words, look);
  const left = words.filter((word) => !kept.includes(word));
  return { ...found(kept, matches), without: [...without, ...left], instead };
}

const found = (words: string[], { results, totalFilters }: Matches): Found => ({
  words,
  without: [],
  instead: [],
  matches: results,
  byType: totalFilters.type ?? {},
});

/** When nothing has all the words, the one is left out without which the best match is best, and so on. */
async function withAsManyWords(
  words: string[],
  look: (words: string[]) => Promise<Matches>,
): Promise<{ kept: string[]; matches: Matches }> {
  const matches = await look(words);
  if (words.length === 1 || Object.values(matches.totalFilters.type ?? {}).some((count) => count > 0)) {
    return { kept: words, matches };
  }
  const fewer = await Promise.all(
    words.map(async (left) => {
      const kept = words.filter((word) => word !== left);
      return { kept, matches: await look(kept) };
    }),
  );
  const best = fewer.reduce((a, b) => (bestScore(b.matches) > bestScore(a.matches) ? b : a));
  return bestScore(best.matches) > 0 ? best : withAsManyWords(best.kept, look);
}

const bestScore = ({ results }: Matches) => results[0]?.score ?? 0;
