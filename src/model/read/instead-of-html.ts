import { isHtmlElement } from './html-elements.ts';

/** Marks around words, by the element that people write instead. */
const MARKS: Record<string, string> = {
  b: '**',
  strong: '**',
  u: '**',
  ins: '**',
  mark: '**',
  big: '**',
  summary: '**',
  i: '*',
  em: '*',
  cite: '*',
  dfn: '*',
  var: '*',
  s: '~~',
  del: '~~',
  strike: '~~',
  code: '`',
  kbd: '`',
  samp: '`',
  tt: '`',
};

/** Holds what stands between the marks where the words cannot be shown. */
const EXAMPLES: Record<string, string> = { '**': 'bold', '*': 'emphasis', '~~': 'words', '`': 'code' };

const ROWS = 'columns between | and |: | one | two |, below it | --- | --- |, then a line for each row';
const OTHERS: Record<string, string> = {
  br: '<br /> without attributes',
  hr: '--- on a line of its own',
  p: 'an empty line between paragraphs',
  ul: 'lines that start with "- "',
  ol: 'lines that start with "1. "',
  li: 'lines that start with "- "',
  dl: 'a line "- **Term**: what it means" for each',
  blockquote: 'lines that start with >',
  q: 'the words in quotes',
  pre: 'the lines between two lines of ```',
  table: ROWS,
  tr: ROWS,
  td: ROWS,
  th: ROWS,
  details: 'a heading, and the words that it hides below',
  iframe: 'a link: [what it shows](https://…)',
  video: 'a link: [what it shows](https://…)',
  audio: 'a link: [what it says](https://…)',
};

/** Elements that change how words look and not what they say. */
const PLAIN = new Set(
  'span div center font small section article header footer main aside nav figure address nobr label'.split(' '),
);

/**
 * Returns what to write instead of an HTML element, with the words that stand in it where they fit on a line. A space comes first.
 * @param written the element as it stands in the file, or its opening tag alone
 */
export function insteadOfHtml(element: string, written = ''): string | undefined {
  const name = element.toLowerCase();
  if (!isHtmlElement(name)) return undefined;
  // An anchor for links: pages have one at each heading.
  if (name === 'a' && /^<a\s/i.test(written) && !/\shref\b/i.test(/^<[^<>]*>/.exec(written)?.[0] ?? ''))
    return ' Take it out: every heading has an address of its own, made of its words.';
  const words = wordsIn(written);
  const replacement = withWords(name, words, written);
  if (replacement !== undefined) return ` Write ${replacement}.`;
  if (PLAIN.has(name)) return ` Take the tags out and keep the words: pages have one style.`;
  return Object.hasOwn(OTHERS, name) ? ` Write ${OTHERS[name] ?? ''}.` : undefined;
}

function withWords(name: string, words: string | undefined, written: string): string | undefined {
  const marks = Object.hasOwn(MARKS, name) ? MARKS[name] : undefined;
  if (marks !== undefined) return `${marks}${words ?? EXAMPLES[marks] ?? ''}${marks}`;
  const level = /^h([1-6])$/.exec(name)?.[1];
  if (level) return `${'#'.repeat(Math.max(2, Number(level)))} ${words ?? 'Title'} on a line of its own`;
  if (name === 'a') return `[${words ?? 'text'}](${attributeOf(written, 'href') ?? 'address'})`;
  if (name === 'img') {
    const file = /([\w-][\w.-]*)(?:[?#].*)?$/.exec(attributeOf(written, 'src') ?? '')?.[1];
    return `![${attributeOf(written, 'alt') ?? 'what it shows'}](./${file ?? 'name.png'})`;
  }
  if (name === 'sup' || name === 'sub') return small(name, words);
  return undefined;
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉';

function small(name: string, words = ''): string {
  const digits = name === 'sup' ? RAISED : LOWERED;
  if (/^\d+$/.test(words)) return words.replaceAll(/\d/g, (digit) => digits[Number(digit)] ?? '');
  return words === '' ? 'the words in the line' : `${words} in the line, or (${words})`;
}

/** The words of an element that holds one line and no further tags. */
function wordsIn(written: string): string | undefined {
  const words = /^<[^<>]*>([^<>\n]{1,80})<\/[^<>]*>$/.exec(written)?.[1]?.trim();
  return words === '' ? undefined : words;
}

function attributeOf(written: string, name: string): string | undefined {
  const tag = /^<[^<>]*>/.exec(written)?.[0] ?? '';
  const [, double, single, bare] =
    new RegExp(`\\s${name}\\s*=\\s*(?:"([^"\\n]*)"|'([^'\\n]*)'|([^\\s>]+))`, 'i').exec(tag) ?? [];
  const value = double ?? single ?? bare;
  return value === undefined || value === '' || value.length > 200 ? undefined : value;
}
