import type { BodyNode, BodyTree } from './body-node.ts';

/** The addresses of the images in a body, as written: ./name.png. */
export function bodyImages(tree: BodyTree): string[] {
  const sources = new Set<string>();
  const visit = (node: BodyNode): void => {
    if (node.type === 'element' && node.tagName === 'img' && typeof node.properties.src === 'string')
      sources.add(node.properties.src);
    if ('children' in node) node.children?.forEach(visit);
  };
  tree.children.forEach(visit);
  return [...sources];
}
