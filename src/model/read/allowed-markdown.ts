import { describeBraces } from './braces.ts';
import { textOf, type MarkdownNode } from './markdown-tree.ts';

/** Holds what chapters are made of, besides links, images, headings and components, which are looked at one by one. */
const ALLOWED = new Set(
  (
    'root paragraph text emphasis strong delete inlineCode code list listItem blockquote thematicBreak break ' +
    'linkReference table tableRow tableCell'
  ).split(' '),
);
/** One comment and nothing after it: what follows a comment in braces runs. */
const COMMENT = /^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/;

/** True when a node of a body may stand there, whatever its children are. */
export function isAllowedNode(node: MarkdownNode): boolean {
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') return COMMENT.test(String(node.value));
  if (node.type === 'listItem') return typeof node.checked !== 'boolean';
  return ALLOWED.has(node.type);
}

/** Returns why a node may not stand there, and what to write. */
export function describeForbidden(node: MarkdownNode): string {
  const shown = (
    String(node.value ?? '')
      .trim()
      .split('\n')[0] ?? ''
  ).slice(0, 60);
  switch (node.type) {
    case 'mdxjsEsm':
      return describeModule(shown);
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return describeBraces(`{${String(node.value ?? '')}}`);
    case 'html':
      return `"${shown}" is HTML. Use Markdown.`;
    case 'listItem':
      return `a list with boxes to tick cannot be ticked here. Write "- ${firstWords(node)}"; self-assessments are in content/checklists/.`;
    case 'imageReference':
      return 'an image by reference is not built. Write ![what it shows](./name.png).';
    default:
      return `${node.type} is not part of the Markdown that chapters use.`;
  }
}

/** Matches what code says behind the word, and a sentence does not. */
const CODE =
  /^(?:import|export)\s*(?:[{*'"(]|(?:default|const|let|var|function|class|type|async)\b|[\w$]+(?:\s*,|\s+from\s+['"]))/;

function describeModule(shown: string): string {
  const rule = 'a paragraph must not start with the word import or export.';
  if (CODE.test(shown)) return `"${shown}" is code: ${rule} Components need no import: take the line out.`;
  return `"${shown}" is code: ${rule} Begin with a capital letter: "${shown.charAt(0).toUpperCase()}${shown.slice(1)}".`;
}

/** The first line of a list item, cut where it is long. */
function firstWords(node: MarkdownNode): string {
  const words = textOf(node.children?.[0] ?? node).split('\n')[0] ?? '';
  return words.length > 60 ? `${words.slice(0, 60)}…` : words;
}
