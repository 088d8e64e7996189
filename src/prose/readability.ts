import { findingIn, type ProseFinding } from './finding.ts';
import { READING_AGE, SHORTEST_JUDGED, type EnglishReading, type Sentence } from './read-english.ts';

/** Most words of a sentence. */
export const MAX_SENTENCE_WORDS = 35;

/**
 * Most sentences, in per cent of those judged, that may ask for a reader older than READING_AGE.
 * Not none: the formulas count syllables, and "evaluation", "organisation" and "Anthropic" are what this handbook is about.
 */
const MAX_HARD_PERCENT = 15;

/** Fewer sentences than this are too few for a share. */
export const FEWEST_JUDGED = 20;

/** Kinds whose pages are long enough to be judged one by one; the others are judged together. */
const PAGES = new Set(['chapter', 'check']);

/** Every sentence with more than MAX_SENTENCE_WORDS words. */
export function longSentences({ prose, sentences }: EnglishReading): ProseFinding[] {
  return sentences
    .filter(({ words }) => words.length > MAX_SENTENCE_WORDS)
    .map(({ passage, index, words, text }) => {
      const found = `a sentence of ${words.length} words, "${text.slice(0, 50)}…"`;
      return findingIn(prose, passage, index, found, `split it; at most ${MAX_SENTENCE_WORDS}.`);
    });
}

/** Chapters and check pages, and other kinds of content as a whole, in which too many sentences are hard to read. */
export function hardReading(readings: EnglishReading[]): ProseFinding[] {
  const parts = Map.groupBy(readings, ({ prose }) => (PAGES.has(prose.kind) ? prose.file : prose.kind));
  return [...parts].flatMap(([name, part]) => tooHard(name, part) ?? []);
}

function tooHard(name: string, readings: EnglishReading[]): ProseFinding | undefined {
  const judged = readings.flatMap(({ prose, sentences }) => sentences.filter(isRunning).map((s) => ({ prose, ...s })));
  const hard = judged.filter(({ isHard }) => isHard);
  const first = hard[0];
  const percent = (100 * hard.length) / judged.length;
  if (!first || judged.length < FEWEST_JUDGED || percent <= MAX_HARD_PERCENT) return undefined;
  const list = hard.map(({ text }) => `"${text}"`).join('; ');
  const found = `${name}: ${hard.length} of ${judged.length} sentences ask for a reader older than ${READING_AGE}`;
  const instead = `shorten some of these; at most ${MAX_HARD_PERCENT}% of them. They are ${list}`;
  return findingIn(first.prose, first.passage, first.index, found, instead);
}

/** Headings, titles and table cells are not running text. */
function isRunning({ passage, words }: Sentence): boolean {
  return ['paragraph', 'item', 'text'].includes(passage.kind) && words.length >= SHORTEST_JUDGED;
}
