import assert from 'node:assert/strict';
import { htmlToHast, markdownToHtml } from 'satteri';
import { MARKDOWN_FEATURES } from '../../../src/model/markdown-features.ts';
import { assertSafeAddress } from './compiled-body.ts';

interface HtmlNode {
  type: string;
  tagName?: string;
  properties?: Record<string, unknown>;
  children?: HtmlNode[];
}

const ELEMENTS = new Set('p strong em del code a br'.split(' '));

/** Renders a text field as the pages do and reads the HTML as a browser would, with text of the page after it. */
export function assertHarmlessText(text: string): void {
  const { html } = markdownToHtml(text, { features: { ...MARKDOWN_FEATURES, frontmatter: false } });
  const tree = htmlToHast(`<div>${html}</div><div id="after">"after"</div>`, { fragment: true }) as unknown as HtmlNode;
  const [shown, after] = (tree.children ?? []).filter(({ type }) => type === 'element');
  assert.ok(shown && after?.properties?.id === 'after', `${text} swallows what follows`);
  for (const node of elementsIn(shown.children ?? [])) {
    assert.ok(node.type === 'text' || ELEMENTS.has(node.tagName ?? ''), `<${node.tagName ?? node.type}> from ${text}`);
    for (const [name, value] of Object.entries(node.properties ?? {})) {
      assert.ok(name === 'href' || name === 'title', `${name} from ${text}`);
      if (name === 'href') assertSafeAddress(String(value), text);
    }
  }
}

function elementsIn(nodes: HtmlNode[]): HtmlNode[] {
  return nodes.flatMap((node) => [node, ...elementsIn(node.children ?? [])]);
}
