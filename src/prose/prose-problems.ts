import { count } from '../basics/words.ts';
import type { Handbook } from '../model/handbook.ts';
import { problem, sortProblems, type Problem } from '../model/problem.ts';
import type { ProblemKind } from '../model/problem-kinds.ts';
import type { ContentFile } from '../model/read/files.ts';
import { abbreviationFindings } from './abbreviations.ts';
import { chapterShape, shortChapters } from './chapter-shape.ts';
import { isEnglish } from './is-english.ts';
import { phraseFindings } from './find-phrases.ts';
import type { ProseFinding } from './finding.ts';
import { readEnglish } from './read-english.ts';
import { otherLanguageFindings } from './other-language.ts';
import { PROSE_LANGUAGES } from './prose-language.ts';
import { ownPhrases } from './own-phrases.ts';
import { PHRASES } from './phrases.ts';
import { proseOf } from './read-prose.ts';
import { gradeFindings } from './reading-grade.ts';
import { hardReading, longSentences } from './readability.ts';
import { spellingFindings } from './spelling.ts';
import { verdictNameFindings } from './verdict-names.ts';

/**
 * Returns what a writer should look at in the language of the content: spelling, sentences that are too long or too hard, phrases
 * to avoid, abbreviations that nobody explains, and chapters that miss their form. Warnings: the language stops no build.
 * What is checked depends on the language of the handbook. Of texts in another one than theirs it says only that it cannot check
 * them: a warning for every word would help nobody.
 * @param files the files of the content folder
 * @param handbook what they were read into
 */
export async function proseProblems(
  files: ContentFile[],
  handbook: Pick<Handbook, 'glossary' | 'dictionary' | 'avoidedPhrases' | 'sections' | 'chapters' | 'organization'>,
): Promise<Problem[]> {
  const { glossary, dictionary, organization } = handbook;
  const short = shortChapters(handbook);
  const prose = proseOf(files);
  const own = ownPhrases(handbook.avoidedPhrases);
  if (organization.language !== 'en') {
    const rules = PROSE_LANGUAGES[organization.language];
    const other = otherLanguageFindings(prose, { ...rules, phrases: [...rules.phrases, ...own] }, short);
    return problemsOf([...other, ['prose-phrase', prose.flatMap(verdictNameFindings)]]);
  }
  const readings = prose.map(readEnglish);
  const ownWords = dictionary.flatMap(({ words }) => words);
  const terms = glossary.flatMap(({ name, forms }) => [name, ...forms]);
  const spelling = await spellingFindings(readings, ownWords);
  if (!isEnglish(readings, spelling.length)) return [notEnglish(spelling)];
  return problemsOf([
    ['prose-spelling', spelling],
    ['prose-long-sentence', readings.flatMap(longSentences)],
    ['prose-hard-to-read', [...hardReading(readings), ...gradeFindings(readings)]],
    ['prose-phrase', prose.flatMap((file) => phraseFindings(file, [...PHRASES, ...own]))],
    ['prose-phrase', prose.flatMap(verdictNameFindings)],
    ['prose-abbreviation', prose.flatMap((file) => abbreviationFindings(file, terms))],
    ['prose-chapter-form', prose.flatMap((file) => chapterShape(file, short))],
  ]);
}

const problemsOf = (found: [ProblemKind, ProseFinding[]][]): Problem[] =>
  sortProblems(
    found.flatMap(([kind, findings]) =>
      findings.map(({ found: what, instead, ...at }) => problem(kind, at, `${what}: ${instead}`)),
    ),
  );

function notEnglish(unknown: readonly ProseFinding[]): Problem {
  const { file, line, column } = unknown[0] ?? { file: 'organization.yaml', line: 1, column: 1 };
  const message = `most words are in no English dictionary (${count(unknown.length, 'word')}, of which this is the first), so the language of the texts is not checked.`;
  return problem('prose-not-english', { file, line, column }, message);
}
