import type { Link } from 'mdast';
import type { Options } from 'remark-stringify';

/** Characters that end an address in Markdown, or begin something else in it. */
const ENDS_AN_ADDRESS = /[()<>\s]/g;

const BRACKETS: Record<string, string> = { '(': '%28', ')': '%29' };
const encoded = (character: string) => BRACKETS[character] ?? encodeURIComponent(character);

type Handle = NonNullable<NonNullable<Options['handlers']>['link']>;

/**
 * Writes a link with its address as it is. The library would put a backslash before each `&`, which Markdown allows and
 * a program that looks for addresses does not expect. Only what would end the address is encoded.
 */
export const writtenLink: Handle = (node: Link, _parent, state, info) => {
  if (isItsOwnName(node)) return `<${node.url}>`;
  const leave = [state.enter('link'), state.enter('label')];
  const words = state.containerPhrasing(node, { ...info, before: '[', after: ']' });
  for (const exit of leave.reverse()) exit();
  return `[${words}](${node.url.replaceAll(ENDS_AN_ADDRESS, encoded)})`;
};

/** A backslash within brackets is nothing but a backslash, and in a table a stroke needs one. */
const isItsOwnName = ({ url, children }: Link) =>
  /^https?:\/\/[^\s<>|\\]+$/.test(url) &&
  children.length === 1 &&
  children[0]?.type === 'text' &&
  children[0].value === url;
