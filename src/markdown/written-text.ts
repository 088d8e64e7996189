import type { Text } from 'mdast';
import type { Options } from 'remark-stringify';
import { addressInMarkdown, splitAddresses } from '../basics/web-addresses.ts';
import { meansOnlyWords } from '../model/means-only-words.ts';
import { withoutEscapedLessThan } from '../model/without-escaped-less-than.ts';

type Handle = NonNullable<NonNullable<Options['handlers']>['text']>;
type State = Parameters<Handle>[2];
type Info = Parameters<Handle>[3];

const write: Handle = ({ value }: Text, _parent, state, info) => {
  if (isPlain(value, info.before, info.after)) return value;
  // In the words of a link no other link can stand.
  const isInLink = state.stack.includes('link');
  return /:\/\/|www\.|@/i.test(value) && !isInLink ? withWholeAddresses(value, state, info) : safe(value, state, info);
};

function withWholeAddresses(value: string, state: State, info: Info): string {
  const parts = splitAddresses(value).map(({ text, isAddress }, index, all) => ({
    text,
    whole: isAddress ? addressInMarkdown(text, all[index + 1]?.text ?? info.after) : undefined,
  }));
  const written = (index: number) => parts[index]?.whole ?? parts[index]?.text;
  return parts
    .map(({ text, whole }, index) => {
      const before = written(index - 1)?.slice(-1) ?? info.before;
      const after = written(index + 1)?.slice(0, 1) ?? info.after;
      return whole ?? safe(text, state, { ...info, before, after });
    })
    .join('');
}

const safe = (value: string, state: State, info: Info) => withoutEscapedLessThan(state.safe(value, info));

/** The library looks at what begins after a node: not all of it needs to be written for that. */
const peek: Handle = (node: Text, parent, state, info) =>
  isPlain(node.value, info.before, info.after) ? node.value.slice(0, 2) : write(node, parent, state, info);

/** Writes words, with a backslash before what would be read as something else. */
export const writtenText: Handle = Object.assign(write, { peek });

function isPlain(value: string, before: string, after: string): boolean {
  const touchesLineEnd =
    (value.startsWith(' ') && /[\r\n]$/.test(before)) || (value.endsWith(' ') && /^[\r\n]/.test(after));
  return !touchesLineEnd && meansOnlyWords(value);
}
