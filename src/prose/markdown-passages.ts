import { isLineBreak, type MarkdownNode } from '../model/read/markdown-tree.ts';
import { align } from './align.ts';
import type { Passage, PassageKind } from './passage.ts';

/** Takes the place of code and of components that print something, so that the sentence around them stays one. */
const STAND_IN = 'It';

const PASSAGES: Record<string, PassageKind> = { paragraph: 'paragraph', heading: 'heading', tableCell: 'cell' };
const CONTAINERS = new Set(['root', 'list', 'listItem', 'blockquote', 'table', 'tableRow', 'mdxJsxFlowElement']);
const BLOCKS = new Set([...CONTAINERS, ...Object.keys(PASSAGES), 'code', 'mdxFlowExpression']);

/** Describes what a tree of blocks is read from, and where in it a passage stands. */
interface Surroundings {
  source: string;
  isCounterExample: boolean;
  inItem: boolean;
}

/**
 * The passages of a Markdown or MDX tree. Offsets are those of the text the tree was parsed from.
 * @param source the text the tree was parsed from
 */
export function markdownPassages(tree: MarkdownNode, source: string): Passage[] {
  return [...passagesIn(tree, { source, isCounterExample: false, inItem: false })];
}

function* passagesIn(node: MarkdownNode, around: Surroundings): Generator<Passage> {
  const children = node.children ?? [];
  const kind = PASSAGES[node.type];
  // A component alone on its line holds its text without a paragraph around it.
  const isBareText = node.type === 'mdxJsxFlowElement' && children.length > 0 && !children.some(isBlock);
  if (kind || isBareText) {
    yield passageOf(
      node,
      kind === undefined || kind === 'paragraph' ? (around.inItem ? 'item' : 'paragraph') : kind,
      around,
    );
  } else if (CONTAINERS.has(node.type)) {
    const inside = {
      ...around,
      isCounterExample: around.isCounterExample || node.name === 'Dont',
      inItem: around.inItem || node.type === 'listItem',
    };
    const title = titleOf(node, around);
    if (title) yield title;
    for (const child of children) yield* passagesIn(child, inside);
  }
}

const isBlock = (node: MarkdownNode) => BLOCKS.has(node.type);

/** The lead-in of a callout: the one attribute that readers see as words. */
function titleOf(node: MarkdownNode, { source, isCounterExample }: Surroundings): Passage | undefined {
  const title = node.attributes?.find(({ name }) => name === 'title')?.value;
  const start = node.position?.start.offset ?? 0;
  if (typeof title !== 'string') return undefined;
  const from = source.indexOf('title=', start);
  return { kind: 'title', text: title, offsets: align(title, source, from + 'title='.length), isCounterExample };
}

function passageOf(node: MarkdownNode, kind: PassageKind, { source, isCounterExample }: Surroundings): Passage {
  const passage: Passage = { kind, text: '', offsets: [], isCounterExample };
  for (const child of node.children ?? []) append(child, passage, source);
  return passage;
}

function append(node: MarkdownNode, passage: Passage, source: string): void {
  const start = node.position?.start.offset ?? 0;
  if (node.type === 'text') add(String(node.value).replaceAll(/\s/g, ' '), align(String(node.value), source, start));
  else if (node.type === 'image') add(node.alt ?? '', align(node.alt ?? '', source, start));
  else if (node.type === 'break' || isLineBreak(node)) add(' ', [start]);
  else if (node.children?.length) for (const child of node.children) append(child, passage, source);
  else if (node.type === 'inlineCode' || node.type === 'mdxJsxTextElement') {
    add(STAND_IN, Array<number>(STAND_IN.length).fill(start));
  }

  function add(text: string, offsets: number[]): void {
    passage.text += text;
    passage.offsets.push(...offsets);
  }
}
