import type { Nodes } from 'hast';
import { oneLine } from '../basics/one-line.ts';

/** The text of an element and all in it, on one line; nothing where there is no element. */
export const lineOfText = (node: Nodes | undefined): string => oneLine(raw(node));

function raw(node: Nodes | undefined): string {
  if (!node) return '';
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(raw).join('') : '';
}
