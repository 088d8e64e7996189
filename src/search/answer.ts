import { exactFirst } from './exact-first.ts';
import { find, type Found } from './find.ts';
import type { Entry, Match, Search } from './open-index.ts';

/** Results shown at once, and added by "Show more". */
const PAGE = 10;

/** What was found, the first of it loaded, best first; the rest is loaded when somebody wants to see more. */
export interface Answer {
  found: Found;
  entries: Entry[];
  rest: Match[];
}

/**
 * @param typed words, or a phrase in quotation marks
 * @param type the only type wanted; everything when empty
 * @throws when a part of the index cannot be loaded
 */
export async function answer(search: Search, typed: string, type: string): Promise<Answer> {
  const found = await find(search, typed, type);
  const first = found.matches.slice(0, PAGE);
  const others = found.verbatim.filter(({ id }) => !first.some((match) => match.id === id));
  const [likely, perhaps] = await Promise.all([load(first), load(others)]);
  const entries = exactFirst(likely, perhaps, typed);
  const moved = others.filter((_, index) => entries.some((entry) => entry === perhaps[index])).map(({ id }) => id);
  return { found, entries, rest: found.matches.slice(PAGE).filter(({ id }) => !moved.includes(id)) };
}

/** The next of the rest. */
export async function more({ rest }: Answer): Promise<Pick<Answer, 'entries' | 'rest'>> {
  return { entries: await load(rest.slice(0, PAGE)), rest: rest.slice(PAGE) };
}

const load = (matches: readonly Match[]) => Promise.all(matches.map((match) => match.data()));
