import dictionaryEnGb from 'dictionary-en-gb';
import retextEnglish from 'retext-english';
import retextReadability from 'retext-readability';
import retextSpell from 'retext-spell';
import retextStringify from 'retext-stringify';
import { unified } from 'unified';
import type { Passage, Prose } from './passage.ts';
import { collectSentences, sentencesOf } from './sentence-plugin.ts';

/** A place in a passage. */
interface Spot {
  passage: Passage;
  index: number;
}

export type UnknownWord = Spot & { word: string; suggestions: readonly string[] };
/** `isHard`: at least four of seven readability formulas ask for a reader older than READING_AGE. */
export type Sentence = Spot & { text: string; words: number; isHard: boolean };

/** The prose of a file, taken apart into words and sentences. */
export interface EnglishReading {
  prose: Prose;
  unknownWords: UnknownWord[];
  sentences: Sentence[];
}

/** Age in years at which a reader is meant to follow a sentence; 16 is what retext-readability takes for "plain". */
export const READING_AGE = 16;

/** Sentences shorter than this, in words, are too short for the formulas. */
export const SHORTEST_JUDGED = 5;

/**
 * Makes a reader of British English: retext with its spelling and readability plugins.
 * @param projectWords words that are right here although the dictionary lacks them
 */
export function englishReader(projectWords: readonly string[]): (prose: Prose) => Promise<EnglishReading> {
  const processor = unified()
    .use(retextEnglish)
    .use(retextSpell, { dictionary: dictionaryEnGb, personal: projectWords.join('\n'), max: 10 })
    .use(retextReadability, { age: READING_AGE, minWords: SHORTEST_JUDGED })
    .use(collectSentences)
    .use(retextStringify)
    .freeze();
  return async (prose) => {
    // An empty line between passages keeps the parser from joining their sentences.
    const file = await processor.process(prose.passages.map(({ text }) => text).join('\n\n'));
    const spotOf = spotsIn(prose);
    const hard = new Set<number>();
    const unknownWords: UnknownWord[] = [];
    for (const { source, place, actual, expected } of file.messages) {
      const offset = place && 'start' in place ? (place.start.offset ?? 0) : 0;
      if (source === 'retext-readability') hard.add(offset);
      else if (actual) unknownWords.push({ ...spotOf(offset), word: actual, suggestions: expected ?? [] });
    }
    const sentences = sentencesOf(file).map(({ text, words, offset }): Sentence => ({
      ...spotOf(offset),
      text,
      words,
      isHard: hard.has(offset),
    }));
    return { prose, unknownWords, sentences };
  };
}

/** Finds the passage that an offset of the joined text falls into. */
function spotsIn({ passages }: Prose): (offset: number) => Spot {
  let end = 0;
  const starts = passages.map(({ text }) => {
    const start = end;
    end += text.length + 2;
    return start;
  });
  return (offset) => {
    const position = starts.findLastIndex((start) => start <= offset);
    const passage = passages[position];
    if (!passage) throw new RangeError(`there is no passage at offset ${offset}`);
    return { passage, index: offset - (starts[position] ?? 0) };
  };
}
