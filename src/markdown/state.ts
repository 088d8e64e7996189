import type { State } from 'hast-util-to-mdast';

/** Turns what is in an element into Markdown: what each handler is given. */
export type MarkdownState = State;
