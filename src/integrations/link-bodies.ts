import { defineHastPlugin } from 'satteri';
import { addressOf } from '../model/address.ts';
import type { Handbook } from '../model/handbook.ts';
import { splitAtTerms, termPattern } from './term-links.ts';

type LinkedTerm = Pick<Handbook['glossary'][number], 'id' | 'name' | 'forms' | 'retired'>;

/** Where a term is not linked: in links, headings, code, and components that label or quote. */
const NO_TERMS = new Set(['a', 'code', 'pre', 'h2', 'h3', 'h4', 'h5', 'h6', 'th', 'Term', 'Rule']);

/**
 * Returns what happens to every MDX body on its way to HTML: links inside the handbook get the path of the site, and the
 * first use of each glossary term in a document a link to it.
 * A function per document, because "first use" counts within one document.
 * @param glossary of the moment at which Astro starts: in development a new term is linked after a restart
 * @param site the address of the site, whose path stands before every link
 */
export function linkBodies(glossary: readonly LinkedTerm[], site: string) {
  const { pattern, idOf } = formsOf(glossary);
  return () => {
    const used = new Set<string>();
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
  pattern: RegExp;
  idOf: ReadonlyMap<string, string>;
}

function formsOf(glossary: readonly LinkedTerm[]): Forms {
  const terms = glossary.filter(({ retired }) => !retired);
  const forms = terms.flatMap(({ id, name, forms: others }) => [name, ...others].map((form) => ({ id, form })));
  const pattern = forms.length > 0 ? termPattern(forms) : /(?!)/g;
  return { pattern, idOf: new Map(forms.map(({ id, form }) => [form.toLowerCase(), id])) };
}
