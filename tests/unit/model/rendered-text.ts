import assert from 'node:assert/strict';
import { htmlToHast } from 'satteri';
import { inlineHtml } from '../../../src/model/inline-html.ts';
import type { InlineMarkdown } from '../../../src/model/text-kinds.ts';
import { assertSafeAddress } from './compiled-body.ts';

interface HtmlNode {
  type: string;
  tagName?: string;
  properties?: Record<string, unknown>;
  children?: HtmlNode[];
}

const ELEMENTS = new Set('strong em del code a br'.split(' '));

/** Renders a text as the pages render text fields and reads the HTML as a browser would, with text of the page after it. */
export function assertHarmlessText(text: string): void {
  // Whatever the text is: it need not have passed the check.
  const html = inlineHtml(text as InlineMarkdown, 'https://handbook.example/');
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
