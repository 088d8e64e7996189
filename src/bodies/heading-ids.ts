import Slugger from 'github-slugger';
import type { BodyNode, BodyTree } from './body-node.ts';

const HEADING = /^h[1-6]$/;

/**
 * Gives every heading of a body the id under which the check knows it, and an anchor for each name that it had before.
 * @param oldNames fragments of before, with the ones of now
 */
export function giveHeadingsIds(tree: BodyTree, oldNames: Readonly<Record<string, string>> = {}): void {
  const slugger = new Slugger();
  const visit = (node: BodyNode): void => {
    if (node.type === 'element' && HEADING.test(node.tagName)) {
      const id = slugger.slug(textOf(node));
      node.properties.id = id;
      const before = Object.entries(oldNames).filter(([, name]) => name === id);
      node.children.unshift(...before.map(([old]) => anchor(old)));
      return;
    }
    if ('children' in node) node.children?.forEach(visit);
  };
  tree.children.forEach(visit);
}

const anchor = (id: string): BodyNode => ({ type: 'element', tagName: 'span', properties: { id }, children: [] });

function textOf(node: BodyNode): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? (node.children ?? []).map(textOf).join('') : '';
}
