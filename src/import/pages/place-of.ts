import type { Nodes as HtmlNodes } from 'hast';
import type { Nodes } from 'mdast';
import { oneLine } from '../../basics/one-line.ts';

/** The words of a tree, for naming a place or a title. */
export function wordsOf(node: Nodes | HtmlNodes): string {
  const words: string[] = [];
  const left: (Nodes | HtmlNodes)[] = [node];
  for (let next = left.pop(); next; next = left.pop()) {
    if ('children' in next) left.push(...next.children.toReversed());
    else if ('value' in next && next.type !== 'comment') words.push(next.value);
  }
  return oneLine(words.join(''));
}

const MAX_SHOWN = 60;

/** The beginning of a text, for a message. */
export const beginningOf = (words: string): string =>
  words.length > MAX_SHOWN ? `${words.slice(0, MAX_SHOWN - 1)}…` : words;
