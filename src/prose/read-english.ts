import retextEnglish from 'retext-english';
import retextReadability from 'retext-readability';
import retextStringify from 'retext-stringify';
import { unified } from 'unified';
import type { Passage, Prose } from './passage.ts';
import { collectSentences, sentencesOf } from './sentence-plugin.ts';

/** A piece of a passage, and the character of the passage at which it begins. */
interface Piece {
  passage: Passage;
  index: number;
  text: string;
}

/** `isHard`: at least four of seven readability formulas ask for a reader older than READING_AGE. */
export type Sentence = Piece & { words: Piece[]; isHard: boolean };

/** The prose of a file, taken apart into sentences and words. */
export interface EnglishReading {
  prose: Prose;
  sentences: Sentence[];
}

/** Age in years at which a reader is meant to follow a sentence; retext-readability takes the same for its default. */
export const READING_AGE = 16;

/** Sentences shorter than this, in words, are too short for the formulas. */
export const SHORTEST_JUDGED = 5;

const processor = unified()
  .use(retextEnglish)
  .use(retextReadability, { age: READING_AGE, minWords: SHORTEST_JUDGED })
  .use(collectSentences)
  .use(retextStringify)
  .freeze();

/** Reads the prose of a file as English. */
export function readEnglish(prose: Prose): EnglishReading {
  // An empty line between passages keeps the parser from joining their sentences.
  const file = processor.processSync(prose.passages.map(({ text }) => text).join('\n\n'));
  const pieceOf = piecesOf(prose);
  const hard = new Set(file.messages.map(({ place }) => (place && 'start' in place ? place.start.offset : undefined)));
  const sentences = sentencesOf(file).map(({ text, offset, words }): Sentence => {
    return {
      ...pieceOf(text, offset),
      words: words.map((word) => pieceOf(word.text, word.offset)),
      isHard: hard.has(offset),
    };
  });
  return { prose, sentences };
}

/** Finds the passage that an offset of the joined text falls into. */
function piecesOf({ passages }: Prose): (text: string, offset: number) => Piece {
  let end = 0;
  const starts = passages.map(({ text }) => {
    const start = end;
    end += text.length + 2;
    return start;
  });
  return (text, offset) => {
    const position = starts.findLastIndex((start) => start <= offset);
    const passage = passages[position];
    if (!passage) throw new RangeError(`there is no passage at offset ${offset}`);
    return { passage, index: offset - (starts[position] ?? 0), text };
  };
}
