import { exactFirst } from './exact-first.ts';
import { findEntries, type Found } from './find.ts';
import type { FoundEntry, Match } from './index-api.ts';
import type { Search } from './open-index.ts';
import { wholeWordsFirst } from './whole-words-first.ts';

/** Among how many of the best an exact title, id or name is looked for: Pagefind is never further off. */
const LOOKED_AT = 10;

/**
 * Returns what was found for what somebody typed, the exact first, and whole words before beginnings of words.
 * @param typed words, or a phrase in quotation marks
 * @param type the only type wanted; everything when empty
 * @throws when a part of the index cannot be loaded
 */
export async function answerSearch(search: Search, typed: string, type: string): Promise<Found> {
  const found = await findEntries(search, typed, type);
  // Asked for beside those that are looked at for whole words; what needs one of them meets its failure.
  load(found.verbatim).catch(() => undefined);
  const ranked = await wholeWordsFirst(search, found.matches, found.words, type);
  const first = ranked.slice(0, LOOKED_AT);
  const others = found.verbatim.filter(({ id }) => !first.some((match) => match.id === id));
  const [likely, perhaps] = await Promise.all([load(first), load(others)]);
  const matchOf = new Map<FoundEntry, Match>([...zip(likely, first), ...zip(perhaps, others)]);
  const best = exactFirst(likely, perhaps, withoutSlips(typed, found)).flatMap((entry) => matchOf.get(entry) ?? []);
  const rest = ranked.slice(LOOKED_AT).filter(({ id }) => !best.some((match) => match.id === id));
  return { ...found, matches: [...best, ...rest] };
}

/** Returns what was typed, its slips put right: "cluade" is as exact a name as "claude". */
const withoutSlips = (typed: string, { instead }: Found) =>
  instead.reduce((text, [slip, meant]) => text.replace(slip, meant), typed.toLowerCase());

const load = (matches: readonly Match[]) => Promise.all(matches.map((match) => match.data()));

const zip = (entries: readonly FoundEntry[], matches: readonly Match[]) =>
  matches.flatMap((match, index): [FoundEntry, Match][] => {
    const entry = entries[index];
    return entry ? [[entry, match]] : [];
  });
