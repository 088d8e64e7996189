import { defineHastPlugin } from 'satteri';
import { addressOf } from '../model/address.ts';
import { readContent } from '../model/read/read-content.ts';
import { splitAtTerms, termPattern } from './term-links.ts';

/** Where a term is not linked: in links, headings, code, and components that label or quote. */
const NO_TERMS = new Set(['a', 'code', 'pre', 'h2', 'h3', 'h4', 'h5', 'h6', 'th', 'Term', 'Rule']);

/**
 * What happens to every MDX body on its way to HTML: links inside the handbook get the path of the site, and the
 * first use of each glossary term in a document a link to it.
 * A function per document, because "first use" counts within one document.
 */
export function linkBodies(folder: string, site: string) {
  return () => {
    const used = new Set<string>();
    const { pattern, idOf } = formsOf(folder);
    return defineHastPlugin({
      name: 'link-bodies',
      element: [
        {
          filter: ['a'],
          visit(node, ctx) {
            const href = node.properties?.href;
            if (typeof href === 'string' && href.startsWith('/')) ctx.setProperty(node, 'href', addressOf(site, href));
          },
        },
      ],
      text(node, ctx) {
        let above: ReturnType<typeof ctx.parent> | undefined = ctx.parent(node);
        for (; above; above = ctx.parent(above)) {
          const name = 'tagName' in above ? above.tagName : 'name' in above ? above.name : undefined;
          if (typeof name === 'string' && NO_TERMS.has(name)) return;
        }
        const parts = splitAtTerms(node.value, pattern, idOf, used);
        if (!parts) return;
        ctx.replaceNode(
          node,
          parts.map(({ text, term }) =>
            term === undefined
              ? { type: 'text', value: text }
              : {
                  type: 'element',
                  tagName: 'a',
                  properties: { className: ['term'], href: addressOf(site, `/glossary/#${term}`) },
                  children: [{ type: 'text', value: text }],
                },
          ),
        );
      },
    });
  };
}

interface Forms {
  folder: string;
  pattern: RegExp;
  idOf: ReadonlyMap<string, string>;
}

let known: Forms | undefined;

/** The forms of all terms, read once per run: in development a new term is linked after a restart. */
function formsOf(folder: string): Forms {
  if (known?.folder !== folder) {
    const terms = (readContent(folder).handbook?.glossary ?? []).filter(({ retired }) => !retired);
    const forms = terms.flatMap(({ id, name, forms }) => [name, ...forms].map((form) => ({ id, form })));
    const pattern = forms.length > 0 ? termPattern(forms) : /(?!)/g;
    known = { folder, pattern, idOf: new Map(forms.map(({ id, form }) => [form.toLowerCase(), id])) };
  }
  return known;
}
