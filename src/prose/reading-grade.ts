import { syllable } from 'syllable';
import { findingIn, type ProseFinding } from './finding.ts';
import type { EnglishReading, Sentence } from './read-english.ts';

/** Highest Flesch–Kincaid grade of what people read first: rules and summaries. Grade 9 is a reader of about 15. */
export const MAX_GRADE = 9;

/** Fields whose words bind; those of one rules file are judged together, because a rule alone has too few sentences. */
const RULE_FIELDS = new Set(['text', 'reason', 'instead']);

type InProse = Sentence & Pick<EnglishReading, 'prose'>;

/**
 * Rules files, chapters and other kinds of content whose rules or summaries ask for a higher grade of school than MAX_GRADE.
 * The summary of a chapter is judged by itself; shorter summaries are judged together with the others of their kind.
 */
export function gradeFindings(readings: EnglishReading[]): ProseFinding[] {
  const sentences = readings.flatMap(({ prose, sentences: read }) =>
    read.filter(({ words }) => words.length > 0).map((sentence): InProse => ({ prose, ...sentence })),
  );
  const parts = Map.groupBy(sentences, partOf);
  return [...parts].flatMap(([part, judged]) => (part === undefined ? [] : tooHigh(part, judged)));
}

/** The part of the content whose grade a sentence counts for; undefined where grades are not asked for. */
function partOf({ prose, passage: { field = '' } }: InProse): string | undefined {
  if (prose.kind === 'rule' && RULE_FIELDS.has(field)) return `the rules of ${prose.file}`;
  if (field !== 'summary') return undefined;
  return prose.kind === 'chapter' ? `the summary of ${prose.file}` : `the summaries of kind ${prose.kind}`;
}

function tooHigh(part: string, sentences: InProse[]): ProseFinding[] {
  const grade = gradeOf(sentences);
  const longest = sentences.toSorted((a, b) => b.words.length - a.words.length)[0];
  if (!longest || grade <= MAX_GRADE) return [];
  const found = `${part}: a reading grade of ${grade.toFixed(1)}`;
  const instead = `shorten sentences and words to reach ${MAX_GRADE}. The longest is "${longest.text}"`;
  return [findingIn(longest.prose, longest.passage, longest.index, found, instead)];
}

/** The Flesch–Kincaid grade of sentences: years of school, by their words and the syllables of these. */
export function gradeOf(sentences: readonly Pick<Sentence, 'words'>[]): number {
  const words = sentences.flatMap((sentence) => sentence.words.map(({ text }) => text));
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0);
  return (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59;
}
