import { language } from '#words/language.ts';
import { searchLanguage } from '#words/search-language.ts';
import { isKnownWord, correctedSpelling } from './known-word.ts';
import type { Search } from './open-index.ts';
import { isRun } from './unspaced.ts';
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
  const judged = await Promise.all(queryWords(typed).map((word) => readings(search, word)));
  for (const { word, known } of judged.flat()) {
    const meant = known ?? correctedSpelling(word, await search.vocabulary());
    if (meant === undefined) understood.without.push(word);
    else {
      understood.words.push(meant);
      if (known === undefined) understood.instead.push([word, meant]);
    }
  }
  return understood;
}

/** A word, and how the handbook has it, if it does. What nobody wrote in one run is read as the words that it is made of. */
async function readings(search: Search, word: string): Promise<{ word: string; known?: string }[]> {
  if (await isKnownWord(search, word)) return [{ word, known: word }];
  const channel = `#${word}`;
  if (!word.includes('#') && (await isKnownWord(search, channel))) return [{ word, known: channel }];
  const parts = wordsOfRun(word);
  return parts.length > 0 ? (await Promise.all(parts.map((part) => readings(search, part)))).flat() : [{ word }];
}

/** The words of a longer run, as far as the browser knows the language; without single letters, which are mostly particles. */
function wordsOfRun(run: string): string[] {
  if (!isRun(run) || !('Segmenter' in Intl)) return [];
  const segments = new Intl.Segmenter(language.tag, { granularity: 'word' }).segment(run);
  return [...segments]
    .map(({ segment }) => segment)
    .filter((part) => part.length > 1 && part !== run && !searchLanguage.stopWords.has(part));
}
