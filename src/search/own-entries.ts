import type { FoundEntry, Match, SearchIndex } from './index-api.ts';

/**
 * Returns the same index, whose matches each give an entry of their own. In a page Pagefind has one object an entry and writes into it
 * where the words of a match are: of two that are asked for at once, both would have what was written last.
 */
export function withOwnEntries(index: SearchIndex): SearchIndex {
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = ({ data }: Match) => {
    const entry = turn.then(async (): Promise<FoundEntry> => ({ ...(await data()) }));
    turn = entry.catch(() => undefined);
    return entry;
  };

  return {
    ...index,
    search: async (words, options) => {
      const { results, ...found } = await index.search(words, options);
      const own = (match: Match): Match => {
        let entry: Promise<FoundEntry> | undefined;
        const load = async () => {
          // All are loaded at once; only what is written into them waits for its turn.
          await match.data();
          return inTurn(match);
        };
        return {
          ...match,
          data: () => {
            entry ??= load();
            // Asked for again next time.
            entry.catch(() => (entry = undefined));
            return entry;
          },
        };
      };
      return { ...found, results: results.map(own) };
    },
  };
}
