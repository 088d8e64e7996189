import type { FoundEntry } from './index-api.ts';
import type { SearchType } from './search-type.ts';
import { asWritten, isRun } from './unspaced.ts';
import { plainWords } from './words.ts';

/** Ends what a result shows whole: what follows it in the index can be found, and stands on the page. */
export const END_OF_ANSWER = '¶' as const;

/** Entries that are short enough to be the answer themselves: what a rule says, what a term means. */
const SHOWN_WHOLE: readonly SearchType[] = ['Rule', 'Term'];

/**
 * Returns what a rule says or a term means, as HTML with the words that were looked for in `<mark>`; undefined for other entries.
 * Pagefind's excerpt is escaped, the content is not.
 */
export function wholeText({ content, meta }: FoundEntry, words: readonly string[]): string | undefined {
  if (!SHOWN_WHOLE.includes(meta.type)) return undefined;
  const [answer = ''] = asWritten(content).split(END_OF_ANSWER);
  const isAsked = (part: string) =>
    plainWords(part).some((has) => words.some((word) => (isRun(word) ? has.includes(word) : has.startsWith(word))));
  return answer
    .trim()
    .split(/(\s+)/)
    .map((part) => (isAsked(part) ? marked(part) : escaped(part)))
    .join('');
}

/** Punctuation around a word stays outside of its mark. */
const marked = (part: string) =>
  part.replace(
    /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su,
    (_, before: string, word: string, after: string) =>
      `${escaped(before)}<mark>${escaped(word)}</mark>${escaped(after)}`,
  );

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
