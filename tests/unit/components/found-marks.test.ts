import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foundInHtml } from '../../site/marks/found-in-html.ts';
import { foundInMarkdown } from '../../site/marks/found-in-markdown.ts';
import { markdownMark, plainMark, tailMark } from '../../site/marks/mark.ts';

// tests/site/text-is-text.spec.ts looks for marks in a whole site. Here they are where that test would have to find them.

const PLAIN = plainMark(1000);
const escaped = PLAIN.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const FOUND: Record<string, string> = {
  'in a paragraph': `<p>${PLAIN}</p>`,
  'in a title': `<head><title>${PLAIN}</title></head>`,
  'in an attribute with quotes': `<meta name="description" content="${PLAIN}">`,
  'in an attribute with apostrophes': `<p title='${PLAIN}'>x</p>`,
  'in an attribute without quotes': `<p title=${PLAIN.replaceAll(' ', '')}>x</p>`,
  'in data': `<script type="application/json">{"a":"${PLAIN}"}</script>`,
  'in a comment': `<!-- ${PLAIN} -->`,
  'in a template': `<template><p>${PLAIN}</p></template>`,
  'in what needs no script': `<noscript><p>${PLAIN}</p></noscript>`,
  'in a picture': `<svg><text>${PLAIN}</text></svg>`,
  'as an address': `<a href="x:m1000">x</a>`,
  'behind an address': `<a href="https://a.example/${tailMark(1000)}">x</a>`,
  'as Markdown printed as words': `<p>${markdownMark(1000).replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`,
  'as plain text rendered as Markdown': '<p>x <strong>p</strong></p>',
  'escaped twice': `<p>${escaped.replaceAll('&', '&amp;')}</p>`,
  'as a refresh': '<meta http-equiv="Refresh" content="0; url=https://evil.example/">',
};

for (const [where, html] of Object.entries(FOUND)) {
  test(`a mark that got through is found ${where}`, () => assert.notDeepEqual(foundInHtml(html), []));
}

test('a mark that is text is not found', () => {
  const data = JSON.stringify({ a: PLAIN }).replaceAll('<', String.raw`\u003c`);
  const html = `<p title="${escaped}">${escaped}</p><script type="application/json">${data}</script>`;
  assert.deepEqual(foundInHtml(html), []);
});

test('so it is in Markdown', () => {
  for (const markdown of [
    PLAIN,
    `# ${PLAIN}`,
    `- ${PLAIN}`,
    `[x](x:m1000)`,
    `a **b** ${markdownMark(1000).replaceAll('*', String.raw`\*`)}`,
  ])
    assert.notDeepEqual(foundInMarkdown(markdown), [], markdown);
  assert.deepEqual(foundInMarkdown(String.raw`m1000 "'--\>&lt;/title>&lt;x-m1000 onload=1>\[x](x:m1000)`), []);
});
