import { isKnownWord, correctedSpelling } from './known-word.ts';
import type { Search } from './open-index.ts';
import { queryWords } from './words.ts';

/** The words to look for, and what became of the others. */
export interface Understood {
  words: string[];
  /** Words that the handbook does not have. */
  without: string[];
  /** Words that were taken for slips: as typed, as understood. */
  instead: [typed: string, meant: string][];
}

/** Returns what somebody meant by what they typed: the telling words, slips put right, unknown words left out. */
export async function understand(search: Search, typed: string): Promise<Understood> {
  const understood: Understood = { words: [], without: [], instead: [] };
  const judged = await Promise.all(
    queryWords(typed).map(async (word) => ({ word, isKnown: await isKnownWord(search, word) })),
  );
  for (const { word, isKnown } of judged) {
    const meant = isKnown ? word : correctedSpelling(word, search.vocabulary);
    if (meant === undefined) understood.without.push(word);
    else {
      understood.words.push(meant);
      if (meant !== word) understood.instead.push([word, meant]);
    }
  }
  return understood;
}
