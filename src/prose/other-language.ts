import { splitSentences } from '../words/split-sentences.ts';
import { chapterShape } from './chapter-shape.ts';
import { findingIn, type ProseFinding } from './finding.ts';
import { phraseFindings } from './find-phrases.ts';
import type { Passage, Prose } from './passage.ts';
import type { ProseRules } from './prose-rules.ts';
import type { ProblemKind } from '../model/problem-kinds.ts';

/** Fewer sentences than this are too few to be judged. */
const FEWEST_JUDGED = 20;

/** Returns what a writer should look at in texts of a language that has no dictionary here, by the kind of the problem. `short`: files of chapters that may be short. */
export function otherLanguageFindings(
  prose: readonly Prose[],
  rules: ProseRules,
  short: ReadonlySet<string>,
): [ProblemKind, ProseFinding[]][] {
  const sentences = prose.flatMap((file) =>
    file.passages.flatMap((passage) =>
      splitSentences(passage.text, rules.ends).map(({ text, index }) => ({ file, passage, index, text: text.trim() })),
    ),
  );
  return [
    ['prose-long-sentence', sentences.flatMap((sentence) => tooLong(sentence, rules))],
    ['prose-hard-to-read', tooHard(sentences, rules)],
    ['prose-phrase', prose.flatMap((file) => phraseFindings(file, [...rules.phrases]))],
    ['prose-chapter-form', prose.flatMap((file) => chapterShape(file, short, rules.chapter))],
  ];
}

interface PlacedSentence {
  file: Prose;
  passage: Passage;
  index: number;
  text: string;
}

function tooLong({ file, passage, index, text }: PlacedSentence, rules: ProseRules): ProseFinding[] {
  const length = rules.length(text);
  if (length <= rules.mostInSentence) return [];
  const found = `a sentence of ${length} ${rules.unit}, "${text.slice(0, 50)}…"`;
  return [findingIn(file, passage, index, found, `split it; at most ${rules.mostInSentence}.`)];
}

function tooHard(sentences: readonly PlacedSentence[], { hard, length }: ProseRules): ProseFinding[] {
  if (!hard) return [];
  return [...Map.groupBy(sentences.filter(isRunning), ({ file }) => file)].flatMap(([file, judged]) => {
    const [longest] = judged.toSorted((a, b) => length(b.text) - length(a.text));
    const grade = hard.of(judged.map(({ text }) => text));
    if (!longest || judged.length < FEWEST_JUDGED || grade <= hard.most) return [];
    const found = `${file.file}: a ${hard.name} of ${grade.toFixed(0)}`;
    const instead = `shorten sentences and words to reach ${hard.most}. The longest is "${longest.text}"`;
    return [findingIn(file, longest.passage, longest.index, found, instead)];
  });
}

/** Headings, titles and table cells are not running text. */
const isRunning = ({ passage, text }: PlacedSentence) =>
  ['paragraph', 'item', 'text'].includes(passage.kind) && text !== '';
