import type { Options } from 'rehype-remark';

type Handlers = NonNullable<Options['handlers']>;

/** Turns what is in an element into Markdown: what the library passes to each handler. */
export type MarkdownState = Parameters<NonNullable<Handlers[string]>>[0];
