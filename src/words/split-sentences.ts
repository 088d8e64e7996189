import { sentenceEnds } from '#words/sentence-ends.ts';

/** A sentence of a text, and the character at which it begins. */
export interface PlacedText {
  text: string;
  index: number;
}

/**
 * The sentences of a text, in their order. `Intl.Segmenter` knows no abbreviations, so what ends with one goes on.
 * @param ends how they end; as in the language of the site when left out
 */
export function splitSentences(text: string, ends: typeof sentenceEnds = sentenceEnds): PlacedText[] {
  const sentences: PlacedText[] = [];
  const ending = new RegExp(String.raw`(?:^|[^\p{L}])(?:\p{L}|${ends.abbreviations.join('|')})\.\s*$`, 'u');
  for (const { segment, index } of new Intl.Segmenter(ends.tag, { granularity: 'sentence' }).segment(text)) {
    const last = sentences.at(-1);
    if (last && ending.test(last.text)) last.text += segment;
    else sentences.push({ text: segment, index });
  }
  return sentences;
}
