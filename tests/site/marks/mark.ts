/**
 * Marks: words that would become an element, a link or the end of something if they were printed as anything but text.
 * Each has a number, so that what is found tells where it comes from.
 */

/** For plain text, short enough for the shortest field. */
export const plainMark = (number: number): string =>
  `m${number} "'--></title></script><x-m${number} onload=1>[x](x:m${number})`;

/** The same with what ends other places, and with what templates, XML and readers of entities take for their own. */
export const longMark = (number: number): string =>
  `${plainMark(number)} </textarea></noscript></template>]]>{{+m+}} {m} \${m} &#x3c;x-m${number}&#x3e; \\u003cx-m${number}\\u003e **${PLAIN_EMPHASIS}**`;

/** For inline Markdown, which may show such words, escaped in every way that it has; and something that is Markdown. */
export const markdownMark = (number: number): string =>
  [
    `m${number} &lt;x-m${number} onload=1&gt;`,
    String.raw`\<x-m${number}> &quot;'--&gt;&lt;/title&gt;&lt;/script&gt;`,
    `\`<x-m${number}>[x](x:m${number})\``,
    String.raw`\[x](x:m${number})`,
    `**b${number}** [l${number}](/policy/ "<x-m${number} onload=1>")`,
  ].join(' ');

/** Holds the part that becomes strong if plain text is rendered as Markdown. */
export const PLAIN_EMPHASIS = 'p';

/** For what has to keep its beginning, such as an address. */
export const tailMark = (number: number): string => `"'><x-m${number}/onload=1>`;

/** For the body of a page: every place in which MDX shows words. */
export const bodyMark = (number: number): string => {
  const words = `m${number} &lt;x-m${number} onload=1&gt;`;
  return [
    `## Heading ${words}`,
    markdownMark(number),
    `> ${words}`,
    `- ${words}`,
    `| A ${words} | B | C |\n| --- | --- | --- |\n| ${words} | [l](/policy/ "<td onload=1 x-m${number}>") | c |`,
    `\`\`\`x-m${number}\n<x-m${number} onload=1>\n\`\`\``,
    `![${words}](./copying.png "<x-m${number} onload=1>")`,
    `<Callout kind="warning" title="m${number} &quot;'&gt;&lt;x-m${number} onload=1&gt;">\n\n${words}\n\n</Callout>`,
    `<TimeLine title="m${number} &quot;'&gt;&lt;x-m${number} onload=1&gt;">\n\n| A | B |\n| --- | --- |\n| <Moment from="2026-01-01" short="m${number} &quot;'&gt;&lt;x-m${number} onload=1&gt;">${words}</Moment> | b |\n\n</TimeLine>`,
    `{/* <x-m${number} onload=1> */}`,
  ].join('\n\n');
};

/** The name of an element that a mark became. */
export const MARKED_ELEMENT = /^x-m\d/i;
/** Marks of inline Markdown that was printed as if it were plain text. */
export const PRINTED_MARKDOWN = /\*\*b\d+\*\*|&(?:lt|gt|quot|amp|#\d+);/;
