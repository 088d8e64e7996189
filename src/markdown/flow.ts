import type { BlockContent, DefinitionContent, Nodes, Parents, PhrasingContent, RootContent } from 'mdast';

type Flow = BlockContent | DefinitionContent;

const PHRASING: ReadonlySet<string> = new Set([
  ...['break', 'delete', 'emphasis', 'footnoteReference', 'html', 'image', 'imageReference', 'inlineCode'],
  ...['link', 'linkReference', 'strong', 'text'],
]);

const isPhrasing = (node: Nodes): node is PhrasingContent => PHRASING.has(node.type);

/** Makes blocks of what stands between tags: words between them become paragraphs. */
export function toFlow(nodes: readonly RootContent[]): Flow[] {
  const blocks: Flow[] = [];
  let line: PhrasingContent[] = [];
  const endLine = () => {
    if (!line.every((node) => node.type === 'text' && !/[^ \t\n\f\r]/.test(node.value)))
      blocks.push({ type: 'paragraph', children: withoutOuterBreaks(line) });
    line = [];
  };
  for (const node of nodes) {
    if (isPhrasing(node)) {
      line.push(node);
      continue;
    }
    endLine();
    // What is no part of a line is a block: nothing makes rows and items outside of tables and lists.
    blocks.push(node as Flow);
  }
  endLine();
  return blocks;
}

function withoutOuterBreaks(nodes: PhrasingContent[]): PhrasingContent[] {
  const first = nodes.findIndex(({ type }) => type !== 'break');
  const last = nodes.findLastIndex(({ type }) => type !== 'break');
  return first === -1 ? [] : nodes.slice(first, last + 1);
}

/**
 * Makes the rows of a table or the items of a list of what stands in it: what is neither goes into the next one, or the last.
 * @param build makes an empty one
 */
export function toSpecificContent<Child extends Nodes, Parent extends Parents & { children: Child[] }>(
  nodes: readonly RootContent[],
  build: () => Parent,
): Parent[] {
  const { type } = build();
  const found: Parent[] = [];
  let stray: Child[] = [];
  for (const node of nodes) {
    if (node.type === type) {
      // The type says which node it is.
      const parent = node as unknown as Parent;
      parent.children.unshift(...stray);
      stray = [];
      found.push(parent);
    } else stray.push(node as unknown as Child);
  }
  if (stray.length === 0) return found;
  const last = found.at(-1) ?? build();
  last.children.push(...stray);
  return found.length > 0 ? found : [last];
}
