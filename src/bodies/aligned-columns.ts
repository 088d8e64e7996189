import type { BodyNode, BodyTree } from './body-node.ts';

/** The class of a cell by what its column says. At the start of its line every cell stands already. */
const CLASSES: Readonly<Record<string, string>> = { 'text-align: right': 'number', 'text-align: center': 'centred' };

/**
 * Gives the cells of aligned columns (`---:`, `:-:`) a class. Their style attribute goes: a page runs none.
 * @param tree is changed
 */
export function alignColumns(tree: BodyTree): void {
  const visit = (node: BodyNode): void => {
    if (node.type === 'element' && (node.tagName === 'td' || node.tagName === 'th')) {
      const { style, ...others } = node.properties;
      const name = typeof style === 'string' ? CLASSES[style] : undefined;
      node.properties = name === undefined ? others : { ...others, className: [name] };
    }
    if ('children' in node) node.children?.forEach(visit);
  };
  tree.children.forEach(visit);
}
