import type { Place } from '../handbook.ts';
import { nodesOf, type MarkdownNode } from './markdown-tree.ts';
import { shownText, type ShownText } from './shown-text.ts';

/** Markdown that was parsed, as the checks of its marks look at it. */
export interface ParsedText {
  nodes: readonly MarkdownNode[];
  /** The words of its blocks, as they stand in the source. */
  texts: readonly ShownText[];
  source: string;
  /** Turns an offset in the source into a place in the file. */
  at(offset: number): Place;
}

/** Collects what a tree holds. */
export function parsedText(tree: MarkdownNode, source: string, at: (offset: number) => Place): ParsedText {
  const nodes = [...nodesOf(tree)];
  return { nodes, texts: nodes.flatMap((node) => shownText(node, source) ?? []), source, at };
}

/** Returns where a node begins in the source. */
export const startOf = ({ position }: MarkdownNode): number => position?.start.offset ?? 0;

/** A node as it stands in the source. */
export const writtenAs = ({ position }: MarkdownNode, source: string): string =>
  source.slice(position?.start.offset, position?.end.offset);
