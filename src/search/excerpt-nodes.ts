import type { Entry } from './open-index.ts';
import { plainWords } from './words.ts';

/** The words of an entry around the best match; what matched in `<mark>`, what was cut off as dots. */
export function excerptNodes({ excerpt, content, meta }: Entry): (string | HTMLElement)[] {
  const whole = withoutMarks(excerpt);
  const text = withoutTitle(excerpt, meta.title);
  const isCutBefore = text === excerpt && !content.trimStart().startsWith(whole);
  const isCutAfter = !content.trimEnd().endsWith(whole) && !/[.?!]$/.test(whole);
  return [...(isCutBefore ? ['… '] : []), ...marked(text), ...(isCutAfter ? [' …'] : [])];
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
function marked(text: string): (string | HTMLElement)[] {
  const parts = text.replaceAll(
    /<mark>([^\p{L}\p{N}]*)([\p{L}\p{N}].*?)([^\p{L}\p{N}]*)<\/mark>/gu,
    '$1<mark>$2</mark>$3',
  );
  return parts.split(/<\/?mark>/).map((part, index) => {
    if (index % 2 === 0) return decoded(part);
    const mark = document.createElement('mark');
    mark.textContent = decoded(part);
    return mark;
  });
}

const withoutMarks = (text: string) => decoded(text.replaceAll(/<\/?mark>/g, ''));

/** Pagefind escapes these two, and nothing else. */
const decoded = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
