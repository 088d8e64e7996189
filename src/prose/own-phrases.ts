import type { AvoidedPhrase } from '../model/schema/dictionary.ts';
import type { Phrase } from './phrase.ts';

/** Returns the phrases that an organisation avoids, in the form in which texts are searched. */
export const ownPhrases = (phrases: readonly AvoidedPhrase[]): Phrase[] => phrases.map(ownPhrase);

function ownPhrase({ avoid, instead, reason, about, files, unless }: AvoidedPhrase): Phrase {
  const only = [
    ...(about.length > 0 ? [`(?<!${LETTER})(?:${about.map(escaped).join('|')})(?!${LETTER})`] : []),
    ...files.map(partOfPath),
  ];
  const [example = ''] = avoid;
  return {
    pattern: new RegExp(anyOf(avoid), 'giu'),
    instead,
    reason,
    example,
    ...(only.length > 0 && { only: new RegExp(only.join('|'), 'u') }),
    ...(unless.length > 0 && { unless: new RegExp(anyOf(unless), 'iu') }),
  };
}

const LETTER = String.raw`[\p{L}\p{N}]`;

/** Whole words: no letter stands before or behind them. */
const anyOf = (words: readonly string[]): string => `(?<!${LETTER})(?:${words.map(inPattern).join('|')})(?!${LETTER})`;

/** A star by itself is any words of the sentence, a star at the end of a word is any ending. */
const inPattern = (words: string): string =>
  escaped(words)
    .replace(String.raw` \* `, `(?!${LETTER})[^.]*(?<!${LETTER})`)
    .replaceAll(String.raw`\*`, `${LETTER}*`);

/** The end of a path begins with a dot, as ".mdx" does; anything else is its beginning. */
const partOfPath = (part: string): string => (part.startsWith('.') ? `${escaped(part)}$` : `^${escaped(part)}`);

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
