import type { Text } from 'mdast';
import type { Options } from 'remark-stringify';
import { withoutEscapedLessThan } from '../model/without-escaped-less-than.ts';

type Handle = NonNullable<NonNullable<Options['handlers']>['text']>;

/**
 * Words that mean nothing else in Markdown, wherever in a line they stand: most of all. A number at the start could begin
 * a list, and a dot within a word an address.
 */
const PLAIN = /^(?![\d(])(?:[\p{L}\p{N} ,;()'"“”‘’…?/%–—·→]|\.(?=[ ”]|$))*$/u;

const write: Handle = ({ value }: Text, _parent, state, info) =>
  isPlain(value, info.before, info.after) ? value : withoutEscapedLessThan(state.safe(value, info));

/** The library looks at what begins after a node: not all of it needs to be written for that. */
const peek: Handle = (node: Text, parent, state, info) =>
  isPlain(node.value, info.before, info.after) ? node.value.slice(0, 2) : write(node, parent, state, info);

/** Writes words, with a backslash before what would be read as something else. */
export const writtenText: Handle = Object.assign(write, { peek });

function isPlain(value: string, before: string, after: string): boolean {
  const touchesLineEnd =
    (value.startsWith(' ') && /[\r\n]$/.test(before)) || (value.endsWith(' ') && /^[\r\n]/.test(after));
  return !touchesLineEnd && PLAIN.test(value);
}
