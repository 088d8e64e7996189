import type { Matches, SearchIndex } from './index-api.ts';
import { runsIn, spacedLetters, asWritten } from './unspaced.ts';

type Options = Parameters<SearchIndex['search']>[1];

/**
 * The index, in which a run of letters without spaces is found wherever it stands, also inside of a longer one.
 * Pagefind is asked for its letters, which orders the matches, and for the run as a phrase, which decides what is one.
 */
export function findInRuns(index: SearchIndex): SearchIndex {
  async function search(asked: string, options: Options = {}): Promise<Matches> {
    const runs = runsIn(asked);
    const letters = spacedLetters(asked);
    if (runs.length === 0 || asked.startsWith('"')) return written(await index.search(letters, options), runs);
    const [found, ...phrases] = await Promise.all([
      index.search(letters, options),
      ...runs.map((run) => index.search(`"${spacedLetters(run)}"`, {})),
    ]);
    const withRun = phrases.map(({ results }) => new Set(results.map(({ id }) => id)));
    const keep = ({ results }: Matches) => results.filter(({ id }) => withRun.every((ids) => ids.has(id)));
    const types = Object.keys(found.totalFilters.type ?? {});
    const counts = await Promise.all(
      types.map(async (type) => [type, keep(await index.search(letters, { filters: { type } })).length] as const),
    );
    return written({ results: keep(found), totalFilters: { type: Object.fromEntries(counts) } }, runs);
  }

  return { search, filters: () => index.filters(), preload: (asked) => index.preload(spacedLetters(asked)) };
}

/** The matches, whose entries show what was written. Their content keeps the words by which Pagefind counts positions. */
const written = ({ results, ...matches }: Matches, runs: readonly string[]): Matches => ({
  ...matches,
  results: results.map((match) => ({
    ...match,
    data: async () => {
      const entry = await match.data();
      const texts = Object.entries(entry.meta).map(([field, text]) => [field, asWritten(text)]);
      return {
        ...entry,
        excerpt: withMarkedRuns(asWritten(entry.excerpt), runs),
        meta: { ...entry.meta, ...Object.fromEntries(texts) },
        sub_results: entry.sub_results.map((place) => ({ ...place, title: asWritten(place.title) })),
      };
    },
  })),
});

/** Pagefind marks each letter of a run wherever it stands. Where the run itself stands, only that is marked. */
function withMarkedRuns(excerpt: string, runs: readonly string[]): string {
  const plain = excerpt.replaceAll(/<mark>([^<]*)<\/mark>/g, (mark, text: string) =>
    runsIn(text).length > 0 ? text : mark,
  );
  const marked = runs.reduce((text, run) => text.replaceAll(run, `<mark>${run}</mark>`), plain);
  return marked === plain ? excerpt : marked;
}
