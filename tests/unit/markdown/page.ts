import { pageMarkdown } from '../../../src/markdown/page-markdown.ts';

/** A page with this in its main part, served under a path of its own. */
export const pageWith = (main: string): string => `<!doctype html><html><head>
<link rel="canonical" href="https://intranet.example/handbook/guide/"><meta name="policy-version" content="3"></head>
<body><header><a href="/handbook/">Not in main</a></header><main><h1>A page</h1>${main}</main></body></html>`;

/** Its Markdown, without front block and title. */
export const markdownOf = (main: string): string => pageMarkdown(pageWith(main)).split('# A page\n')[1]?.trim() ?? '';
