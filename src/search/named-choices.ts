import type { Choice } from './choices.ts';
import { searchLanguage } from '#words/search-language.ts';
import { plainWords } from './words.ts';

/**
 * Returns the question about the policy that somebody typed instead of choosing it, "codex for tests in applied ai": one tool and at
 * least one more part, in the order of `choices`. Undefined where no tool is named, or several are, or nothing beside it.
 * Longer names go first, and no word is read twice.
 */
export function namedChoices(choices: readonly Choice[], typed: string): Choice[] | undefined {
  const words = plainWords(typed).map(searchLanguage.looseForm);
  const phrases = choices
    .flatMap((choice) =>
      choice.phrases.map((phrase) => ({ choice, words: phrase.split(' ').map(searchLanguage.looseForm) })),
    )
    .sort((a, b) => b.words.length - a.words.length);
  const isRead = words.map(() => false);
  const named = new Set<Choice>();
  for (const phrase of phrases) {
    const at = placeOf(phrase.words, words, isRead);
    if (at < 0) continue;
    isRead.fill(true, at, at + phrase.words.length);
    named.add(phrase.choice);
  }
  const tools = [...named].filter(({ part }) => part === 'tool');
  if (tools.length !== 1 || named.size < 2) return undefined;
  const isFirstOfItsPart = (choice: Choice, index: number, all: readonly Choice[]) =>
    all.findIndex(({ part }) => part === choice.part) === index;
  const inOrderOfTyping = [...named];
  return choices.filter(
    (choice) => named.has(choice) && isFirstOfItsPart(choice, inOrderOfTyping.indexOf(choice), inOrderOfTyping),
  );
}

/** The query of an address of the decision page on which these values are chosen. */
export const choicesQuery = (choices: readonly Choice[]): string =>
  new URLSearchParams(choices.map(({ part, id }) => [part, id])).toString();

/** Where all the words stand together, none of them read yet; -1 where they do not. */
const placeOf = (phrase: readonly string[], words: readonly string[], isRead: readonly boolean[]) =>
  words.findIndex((_, at) => phrase.every((word, offset) => words[at + offset] === word && !isRead[at + offset]));
