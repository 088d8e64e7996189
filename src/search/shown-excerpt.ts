import type { FoundEntry } from './index-api.ts';
import { asWritten } from './unspaced.ts';
import { plainWords } from './words.ts';

/**
 * The words of an entry around the best match, as HTML: what matched in `<mark>`, what was cut off as dots.
 * Pagefind has escaped the text; nothing is added to it but dots.
 */
export function shownExcerpt({ excerpt, meta, ...entry }: FoundEntry): string {
  const content = asWritten(entry.content);
  const whole = withoutMarks(excerpt);
  const text = withoutTitle(excerpt, meta.title);
  const isCutBefore = text === excerpt && !content.trimStart().startsWith(whole);
  const isCutAfter = !content.trimEnd().endsWith(whole) && !/[.?!]$/.test(whole);
  return `${isCutBefore ? '… ' : ''}${closeMarks(text)}${isCutAfter ? ' …' : ''}`;
}

/** A page's text begins with its title, which already stands above the excerpt: whole, or what is left of it. */
function withoutTitle(excerpt: string, title: string): string {
  const words = excerpt.split(' ');
  const names = title.split(/\s+/);
  const plain = (some: string[]) => plainWords(withoutMarks(some.join(' '))).join();
  for (let length = Math.min(names.length, words.length); length > Math.min(2, names.length - 1); length--) {
    if (plain(words.slice(0, length)) === plain(names.slice(-length))) return words.slice(length).join(' ');
  }
  return excerpt;
}

/** Pagefind marks whole words, their punctuation included: that stays outside. */
const closeMarks = (text: string) =>
  text.replaceAll(/<mark>([^\p{L}\p{N}]*)([\p{L}\p{N}].*?)([^\p{L}\p{N}]*)<\/mark>/gu, '$1<mark>$2</mark>$3');

const withoutMarks = (text: string) =>
  text
    .replaceAll(/<\/?mark>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
