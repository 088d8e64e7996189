// Not run: the types step of `npm test` reads it. Each line below an @ts-expect-error must not compile, and the step fails
// where one does.
import type { ComponentProps } from 'astro/types';
import type Html from '../../src/components/Html.astro';
import type Inline from '../../src/components/Inline.astro';
import type Page from '../../src/layouts/Page.astro';
import { wordsAsMarkdown } from '../../src/model/words-as-markdown.ts';
import { inlineHtml } from '../../src/model/inline-html.ts';
import { plainText } from '../../src/model/plain-text.ts';
import type { Condition } from '../../src/model/schema/condition.ts';
import type { Fact, ToolData } from '../../src/model/schema/tool.ts';
import type { TrainingPathData } from '../../src/model/schema/training-path.ts';
import type { PlainText } from '../../src/model/text-kinds.ts';
import type { NormativeContent } from '../../src/model/schema/normative-parts.ts';

declare const tool: ToolData;
declare const fact: Fact;
declare const condition: Condition;
declare const path: TrainingPathData;
declare const published: NormativeContent['conditions'][number];
const site = 'https://handbook.example/';

// Fields of Markdown are rendered; those of a published version, too.
inlineHtml(tool.summary, site);
inlineHtml(fact.text, site);
inlineHtml(condition.text, site);
inlineHtml(published.text, site);
inlineHtml(wordsAsMarkdown(tool.name), site);
export const inline: ComponentProps<typeof Inline> = { text: condition.how };

// Fields of plain text are not.
// @ts-expect-error: a vendor is plain text
inlineHtml(tool.vendor, site);
// @ts-expect-error: the short form of a fact is plain text
inlineHtml(fact.short, site);
// @ts-expect-error: the name of a condition is plain text
inlineHtml(condition.name, site);
// @ts-expect-error: so is its name in a published version
inlineHtml(published.name, site);
// @ts-expect-error: so is what people agree to
inlineHtml(path.statement, site);
// @ts-expect-error: so is what is made of Markdown and words
inlineHtml(`${condition.text} ${tool.name}`, site);
// @ts-expect-error: a component takes no plain text either
export const plainInline: ComponentProps<typeof Inline> = { text: tool.vendor };

// Plain text is shown as it is, and Markdown is not plain text.
export const words: PlainText[] = [tool.name, 'Tools', `${tool.name} (${tool.vendor})`, plainText(tool.summary)];
export const page: ComponentProps<typeof Page> = { title: tool.name, path: '/', description: plainText(tool.summary) };
// @ts-expect-error: its marks would be seen
export const marks: PlainText = tool.summary;
// @ts-expect-error: its marks would be seen in link previews
export const markedPage: ComponentProps<typeof Page> = { title: tool.name, path: '/', description: tool.summary };
// @ts-expect-error: words would lose what looks like a mark
plainText(tool.vendor);
// @ts-expect-error: its marks would be escaped
wordsAsMarkdown(condition.text);

// Only what was escaped is put into a page as it is.
export const html: ComponentProps<typeof Html> = { html: inlineHtml(tool.summary, site) };
// @ts-expect-error: a text is not HTML
export const textAsHtml: ComponentProps<typeof Html> = { html: tool.name };
// @ts-expect-error: nor is Markdown
export const markdownAsHtml: ComponentProps<typeof Html> = { html: tool.summary };
