const MARKDOWN: Record<string, string> = {
  a: '[text](address)',
  img: '![what it shows](./name.png)',
  b: '**bold**',
  strong: '**bold**',
  i: '*emphasis*',
  em: '*emphasis*',
  code: '`code`',
  br: 'a backslash at the end of the line',
  hr: '--- on a line of its own',
  p: 'an empty line between paragraphs',
  ul: 'lines that start with -',
  ol: 'lines that start with 1.',
  li: 'lines that start with -',
  blockquote: 'lines that start with >',
  table: 'columns between | and |',
  details: 'a heading',
};

/** Returns what to write instead of an HTML element that people reach for, if Markdown has it. */
export function insteadOfHtml(element: string): string | undefined {
  const heading = /^h([1-6])$/.exec(element)?.[1];
  const found = heading ? `${'#'.repeat(Number(heading))} at the start of the line` : MARKDOWN[element];
  return Object.hasOwn(MARKDOWN, element) || heading ? ` Write ${found}.` : undefined;
}
