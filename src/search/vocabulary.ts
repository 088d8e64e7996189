import type { Handbook } from '../model/handbook.ts';
import { pagesOf } from '../model/pages.ts';
import { compareText } from '../basics/compare-text.ts';
import { plainWords } from './words.ts';

/** Shorter words are a letter or two away from too many others to be taken for a slip of one of them. */
const SHORTEST = 4;

/** Every word that titles and names are made of, the most frequent first: what a misspelt word may have meant. */
export function vocabulary(handbook: Handbook): string[] {
  const names = [
    ...pagesOf(handbook)
      .filter(({ goesOn }) => !goesOn)
      .map(({ title }) => title),
    ...handbook.tools.flatMap(({ vendor, aliases }) => [vendor, ...aliases]),
    ...handbook.rules.flatMap(({ title, aliases }) => [title, ...aliases]),
    ...handbook.glossary.flatMap(({ name, forms }) => [name, ...forms]),
    ...[...handbook.chapters, ...handbook.checks, ...handbook.checklists, ...handbook.faq].flatMap(
      ({ aliases }) => aliases,
    ),
  ];
  const counts = new Map<string, number>();
  for (const word of names.flatMap(plainWords)) {
    if (word.length >= SHORTEST && /^\p{L}+$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].sort(([a, often], [b, oftenB]) => oftenB - often || compareText(a, b)).map(([word]) => word);
}
