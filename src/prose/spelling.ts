import dictionaryEnGb from 'dictionary-en-gb';
import retextEnglish from 'retext-english';
import retextSpell from 'retext-spell';
import retextStringify from 'retext-stringify';
import { unified } from 'unified';
import { findingIn, type ProseFinding } from './finding.ts';
import type { EnglishReading } from './read-english.ts';

/** Looking for a similar word takes seconds, so only the first few unknown words get suggestions. */
const MAX_SUGGESTIONS = 5;

/** Names such as o1-mini and 0.6⁸ are not for a dictionary. */
const HAS_DIGIT = /[\d⁰-⁹¹²³]/;

/**
 * Words that neither the British dictionary nor the project's own knows, wherever they stand.
 * Each different word is looked up once.
 * @param projectWords words that are right here although the dictionary lacks them
 */
export async function spellingFindings(
  readings: EnglishReading[],
  projectWords: readonly string[],
): Promise<ProseFinding[]> {
  const places = readings.flatMap(({ prose, sentences }) =>
    sentences.flatMap(({ words }) => words.map((word) => ({ prose, ...word }))),
  );
  const unknown = await unknownWords([...new Set(places.map(({ text }) => text))], projectWords, MAX_SUGGESTIONS);
  return places.flatMap(({ prose, passage, index, text }) => {
    const suggestions = unknown.get(plain(text));
    if (!suggestions) return [];
    const nearest = suggestions.slice(0, 3).map((word) => `"${word}"`);
    const write = nearest.length > 0 ? `write ${nearest.join(' or ')}, or` : 'correct it, or';
    const instead = `${write} add it to content/dictionary.yaml.`;
    return [findingIn(prose, passage, index, `"${text}" is not in the dictionary`, instead)];
  });
}

/** The words that no dictionary knows. The first `mostSuggestions` of them come with what they may have been meant to be. */
export async function unknownWords(
  words: readonly string[],
  projectWords: readonly string[],
  mostSuggestions: number,
): Promise<Map<string, readonly string[]>> {
  // The plugin takes 0 for its default of 30.
  const max = mostSuggestions || -1;
  const processor = unified()
    .use(retextEnglish)
    .use(retextSpell, { dictionary: dictionaryEnGb, personal: projectWords.join('\n'), max })
    .use(retextStringify);
  const text = words.filter((word) => !HAS_DIGIT.test(word)).join('\n\n');
  const { messages } = await processor.process(text);
  return new Map(messages.flatMap(({ actual, expected }) => (actual ? [[actual, expected ?? []] as const] : [])));
}

/** As retext-spell gives words back: with a straight apostrophe. */
const plain = (word: string) => word.replaceAll('’', "'");
