import { markdownToMdast } from 'satteri';
import type { Place } from '../handbook.ts';
import { MARKDOWN_FEATURES } from '../markdown-features.ts';
import { problem, type Problem } from '../problem.ts';
import { harmfulCharacters, strangeCharacters } from '../strange-characters.ts';
import { forbiddenCharacter, type FindCharacters } from './forbidden-characters.ts';
import { forbiddenLink, type FoundLink } from './links.ts';
import { commonestMark, COSTLY_MARKS, countOf } from './marks.ts';
import { misreadMarks } from './misread-marks.ts';
import { parsedText } from './parsed-text.ts';
import { isTooDeepTree, nodesOf, ownTexts, type MarkdownNode } from './markdown-tree.ts';

const INLINE = new Set(['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'link', 'break']);
const NAMES: Record<string, string> = {
  blockquote: 'quotation',
  thematicBreak: 'line across the page',
  definition: 'link definition',
  image: 'an image',
  imageReference: 'an image',
};

const FOOTNOTE = 'Put its words in parentheses where they belong.';

/** Describes how a text is searched for characters that it may not hold. */
interface CharacterSearch {
  find?: FindCharacters;
  placeOf?: (codePoint: number) => Place;
}

/** True for what may be rendered: published texts, too, in which an invisible character stays. */
export const isInlineMarkdown = (text: string): boolean =>
  readInlineText(text, { file: '', line: 1, column: 1 }, { find: harmfulCharacters }).problems.length === 0;

/**
 * Checks a text field of a data file: one paragraph of inline Markdown, and nothing else.
 * @param value as it stands in the file; read without the space around it, since that is how it is shown
 * @param characters finds what no text may hold, and says where it stands when an entity brings it in
 * @returns its links, what is wrong with it, and what its author meant otherwise, which a published text may keep
 */
export function readInlineText(
  value: string,
  at: Place,
  { find = strangeCharacters, placeOf = () => at }: CharacterSearch = {},
): { links: FoundLink[]; problems: Problem[]; slips: Problem[] } {
  const fault = (message: string) => problem('forbidden-markup', at, message);
  const tooLong = beyondParagraph(value);
  if (tooLong) return { links: [], problems: [problem('too-complex', at, tooLong)], slips: [] };
  const tree = markdownToMdast(value.trim(), {
    features: { ...MARKDOWN_FEATURES, frontmatter: false },
  }) as unknown as MarkdownNode;
  if (isTooDeepTree(tree)) return { links: [], problems: [fault('the text is nested more than 100 deep.')], slips: [] };
  const blocks = tree.children ?? [];
  const hidden = [...nodesOf(tree)]
    .flatMap(ownTexts)
    .flatMap(find)
    .map(({ codePoint }) => forbiddenCharacter(placeOf(codePoint), codePoint));
  const problems = blocks.filter(({ type }) => type !== 'paragraph').map((block) => fault(describeBlock(block)));
  if (blocks.length > 1 && problems.length === 0)
    problems.push(fault('the text has several paragraphs; a text field holds one.'));
  const links: FoundLink[] = [];
  const nodes = blocks
    .filter(({ type }) => type === 'paragraph')
    .flatMap(({ children }) => children ?? [])
    .flatMap((child) => [...nodesOf(child)]);
  // An element is two pieces of HTML; one line about it is enough.
  const html = nodes.find(({ type }) => type === 'html');
  for (const node of nodes) {
    if (node.type === 'link') links.push({ url: node.url ?? '', at, from: undefined });
    else if (!INLINE.has(node.type) && (node.type !== 'html' || node === html))
      problems.push(fault(describeInline(node)));
  }
  const forbidden = links.map(forbiddenLink);
  return {
    links: links.filter((_link, index) => forbidden[index] === undefined),
    problems: [...problems, ...hidden, ...forbidden.filter((found) => found !== undefined)],
    slips:
      problems.length > 0
        ? []
        : misreadMarks(
            parsedText(tree, value.trim(), () => at),
            FOOTNOTE,
          ),
  };
}

/** The most characters of a text that is parsed, and the most marks that cost as much as the text is long. */
const MAX_LENGTH = 10_000;
const MAX_MARKS = 500;

function beyondParagraph(value: string): string | undefined {
  if (value.length > MAX_LENGTH)
    return `the text has ${value.length.toLocaleString('en-US')} characters; a text field holds one paragraph.`;
  const count = value.length > MAX_MARKS ? countOf(value, COSTLY_MARKS) : 0;
  const { mark } = commonestMark(value);
  return count > MAX_MARKS
    ? `the text contains ${mark} and the like ${count} times; at most ${MAX_MARKS} are read.`
    : undefined;
}

const shown = ({ value }: MarkdownNode) => (String(value).split('\n')[0] ?? '').slice(0, 60);

function describeBlock(node: MarkdownNode): string {
  if (node.type === 'html') return `"${shown(node)}" is HTML. A text field holds one paragraph of Markdown.`;
  return `the text is a ${NAMES[node.type] ?? node.type}. A text field holds one paragraph: emphasis, code and links.`;
}

function describeInline(node: MarkdownNode): string {
  if (node.type === 'html') return `"${shown(node)}" is HTML. Use Markdown; write &lt; for a plain "<".`;
  return `the text contains ${NAMES[node.type] ?? node.type}, which a text field cannot show.`;
}
