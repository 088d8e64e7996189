import Slugger from 'github-slugger';
import type { BodyNode, BodyTree } from './body-node.ts';

const HEADING = /^h[1-6]$/;

/** Gives every heading of a body the id under which the check knows it. */
export function giveHeadingsIds(tree: BodyTree): void {
  const slugger = new Slugger();
  const visit = (node: BodyNode): void => {
    if (node.type === 'element' && HEADING.test(node.tagName)) node.properties.id = slugger.slug(textOf(node));
    if ('children' in node) node.children?.forEach(visit);
  };
  tree.children.forEach(visit);
}

function textOf(node: BodyNode): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? (node.children ?? []).map(textOf).join('') : '';
}
