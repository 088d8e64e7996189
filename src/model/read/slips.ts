/** Marks that somebody meant as Markdown and that a page would show as they are. */
export interface Slip {
  /** Looks through the text of a block, of which only what is shown is left. */
  pattern: RegExp;
  /** Returns what is wrong, and what to write. */
  says(found: RegExpExecArray): string;
}

/** Behind what opens quotations and lists, at the start of a line. */
const line = (pattern: string) => new RegExp(`^[ \\t>\\ufffc]*${pattern}`, 'mu');
const NEXT = '[^\\n]*\\n[ \\t>\\ufffc]*';
const OTHER_SPACE = '[\\u00a0\\u2000-\\u200b\\u202f\\u3000]';
const ADDRESS = String.raw`(?:https?:|mailto:|\/|#|\.{1,2}\/)`;

/** The opening tag of a box that another program calls by a name. */
function calloutFor(name: string, title = name.charAt(0).toUpperCase() + name.slice(1).toLowerCase()): string {
  const warns = /^(?:warn|caution|danger|attention|error)/i.test(name);
  const kind = warns ? 'warning' : /^(?:important|must)/i.test(name) ? 'must' : 'note';
  return `<Callout kind="${kind}" title="${title.replaceAll('"', '&quot;')}">`;
}

/** Holds what is one space or one mark away from Markdown. */
const NEAR_MARKDOWN: readonly Slip[] = [
  {
    pattern: line('(#{2,6})(?=[\\p{L}\\p{N}])'),
    says: ([, marks = '']) => `a heading needs a space: write "${marks} Title".`,
  },
  {
    pattern: line(`(#{1,6}|[-+*]|\\d{1,3}[.)])${OTHER_SPACE}`),
    says: ([, mark = '']) => `the space behind ${mark} is of another kind, so this is text. Write a plain space.`,
  },
  {
    pattern: line(`-(?=\\p{L})${NEXT}-(?=\\p{L})`),
    says: () => 'this is text, not a list. Write a space behind the hyphen: "- word".',
  },
  {
    pattern: line(`\\d{1,2}[.)](?=\\p{L})${NEXT}\\d{1,2}[.)](?=\\p{L})`),
    says: () => 'this is text, not a list. Write a space behind the number: "1. Word".',
  },
  {
    pattern: line(`\\|[^\\n]*\\|[ \\t]*\\n[ \\t>\\ufffc]*\\|[^\\n]*\\|`),
    says: () => 'this is text, not a table: its second line must be | --- | --- |, with as many cells as the first.',
  },
  {
    pattern: /(?<![\p{L}\p{N}*/])\*\*[ \u00a0]*([^\s*/.](?:[^*]{0,200}[^\s*])?)[ \u00a0]*\*\*(?![\p{L}\p{N}*/])/u,
    says: ([, words = '']) => `the ** here are shown: write **${words}**, without space inside.`,
  },
  {
    pattern: /(?<![\p{L}\p{N}*/.])\*\*(?=[\p{L}\p{N}"'“‘(])|(?<=[\p{L}\p{N}.,;:!?"'”’)])\*\*(?![\p{L}\p{N}*/.])/u,
    says: () => 'the ** here is shown: bold words go between two of them. Write **words**, or \\*\\* for the marks.',
  },
  {
    pattern: /(?<!~)~~(?=\p{L})|(?<=\p{L})~~(?!~)/u,
    says: () => 'the ~~ here is shown: write ~~words~~, or \\~\\~ for the marks.',
  },
  {
    pattern: /`+/u,
    says: ([marks]) => `the ${marks} here is shown: it opens or ends no code. Write \`code\`, or \\\` for the mark.`,
  },
  {
    pattern: new RegExp(String.raw`\][ \t]+\(${ADDRESS}[^\s)]*\)`, 'u'),
    says: () => 'a link has no space between ] and (: write [text](address).',
  },
  {
    // What was taken out of an address as a fault of its own has been told.
    pattern: /\]\((?=[^\n()]*(?:\/|\.[a-z]{2,4}\)))[^\n()\ufffd]*\s[^\n()\ufffd]*\)/u,
    says: () => 'this is not a link, since its address holds a space. Write %20 for the space.',
  },
  {
    pattern: new RegExp(String.raw`\]\(${ADDRESS}[^\s)]*(?![^\n]*\))`, 'u'),
    says: () => 'this is not a link, since its address is not ended with ). Write [text](address).',
  },
  {
    pattern: new RegExp(String.raw`\(([^()\n]{1,100})\)\[(${ADDRESS}[^\s\]]+)\]`, 'u'),
    says: ([, words = '', address = '']) => `the brackets are the wrong way round: write [${words}](${address}).`,
  },
  {
    pattern: /&(?:nbsp|lt|gt|amp|quot|apos|ndash|mdash|hellip)(?![;\p{L}\p{N}=])/u,
    says: ([entity]) => `${entity} is shown as it is written: an entity ends with a semicolon, ${entity};`,
  },
];

/** Holds what word processors, wikis, git hosts and other generators write. */
const OTHER_MARKUP: readonly Slip[] = [
  {
    pattern: line('[•●▪◦‣·∙](?=[ \\t\\u00a0])'),
    says: ([mark]) => `${mark.trim()} makes no list. Write "- " at the start of the line.`,
  },
  {
    pattern: line('h([1-6])\\.[ \\t]'),
    says: ([, level]) => `a heading is written "${'#'.repeat(Math.max(2, Number(level)))} Title".`,
  },
  {
    pattern: /^\ufffc*:{3,}[ \t]*(\w*)(?:\[([^\]\n]{1,100})\])?/u,
    says: ([, kind = '', title]) =>
      kind === ''
        ? 'this ends a box of another program. Write </Callout> where the box ends.'
        : `a box is written ${calloutFor(kind, title)}, its text, and </Callout>.`,
  },
  {
    pattern: /^\ufffc*\.\. ?[\w-]+::/u,
    says: () => 'this is a directive of another program. A box is written <Callout kind="note" title="…">.',
  },
  {
    pattern: /^\ufffc*\[!(\w+)\]/u,
    says: ([, kind = '']) => `a box is written ${calloutFor(kind)}, its text without the > marks, and </Callout>.`,
  },
  {
    pattern: /\n[ \t>\ufffc]*:[ \t]+\S/u,
    says: () => 'there are no lists of definitions. Write "- **Term**: what it means" for each.',
  },
  {
    pattern: line('\\*\\[([^\\]\\n]{1,40})\\]:[ \\t]+(\\S[^\\n]{0,80})'),
    says: ([, short = '', long = '']) =>
      `there are no lists of abbreviations. Write "${long.trim()} (${short})" where it comes first, or make it a term of the glossary.`,
  },
  {
    pattern: /\[\[\ufffc?TOC\ufffc?\]\]|\[TOC\]/u,
    says: () => 'the page makes its table of contents by itself. Take this out.',
  },
  {
    pattern: /\[\[(?!\ufffc?TOC\ufffc?\])([^[\]|\n]{1,100})(?:\|([^[\]\n]{1,100}))?\]\]/u,
    says: ([, page = '', words = page]) => `a link to another page is written [${words}](/address/).`,
  },
  {
    pattern: new RegExp(String.raw`\[([^[\]|\n]{1,100})\|(?:\ufffc+|${ADDRESS}[^\s\]]+)\]`, 'u'),
    says: ([, words = '']) => `a link is written [${words}](address).`,
  },
  {
    pattern: /(?<![=\p{L}\p{N}])==(?=[^\s=])([^=\n]{1,200})(?<=[^\s=])==(?![=\p{L}\p{N}])/u,
    says: ([, words = '']) => `there is no highlighting: write **${words}**.`,
  },
  {
    pattern: /(?<![\p{L}\p{N}:/]):[a-z][a-z_]*[a-z0-9]:(?![\p{L}\p{N}:/])/u,
    says: ([name]) => `${name} is shown as it is written. Write the character itself, or a word.`,
  },
];

/** Of two slips at the same place the first one is told. */
export const SLIPS: readonly Slip[] = [...NEAR_MARKDOWN, ...OTHER_MARKUP];
