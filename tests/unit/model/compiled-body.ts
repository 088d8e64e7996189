import assert from 'node:assert/strict';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { satteri } from '@astrojs/markdown-satteri';
import { linkBodies } from '../../../src/integrations/link-bodies.ts';
import { CONTENT_COMPONENTS } from '../../../src/model/components.ts';
import { MARKDOWN_FEATURES } from '../../../src/model/markdown-features.ts';
import { readContent } from '../../../src/model/read/read-content.ts';
import { SOUND } from './fixture.ts';

/** An element that a compiled body makes when it runs. */
export interface Made {
  type: string;
  attributes: Record<string, unknown>;
}

const SITE = 'https://handbook.example/';

/** What the body of a page may consist of: what Markdown makes, and the components of the allow-list. */
const ELEMENTS = new Set(
  'p h2 h3 h4 h5 h6 a strong em del code pre ul ol li blockquote hr br table thead tbody tr th td astro-image'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set('children href title id class start alt src'.split(' '));
/** Modules that the compiler itself asks for, and images beside the page. */
const MODULE = /^(?:astro\/jsx-runtime|astro:assets|\.\/[\w./-]+\.png)$/;

const glossary = readContent(SOUND).handbook?.glossary ?? [];

// As astro.config.mjs sets it up.
const processor = satteri({ features: MARKDOWN_FEATURES, hastPlugins: [linkBodies(glossary, SITE)] });
assert.ok(processor.createMdxRenderer);
const renderer = await processor.createMdxRenderer({ syntaxHighlight: false }, { optimize: false });

/** Compiles an .mdx file as Astro does, from its whole text, and runs what comes out. Gives every element it makes. */
export async function runCompiled(text: string): Promise<Made[]> {
  const { frontmatter, content } = parseFrontmatter(text, { frontmatter: 'empty-with-spaces' });
  const { code } = await renderer.process(content, '/content/handbook/guide/page.mdx', frontmatter);
  const made: Made[] = [];
  const make = (type: unknown, attributes: Record<string, unknown>) => {
    if (typeof type === 'function') return (type as (props: unknown) => unknown)(attributes);
    if (typeof type === 'string') made.push({ type, attributes });
    return undefined;
  };
  const components = Object.fromEntries(Object.keys(CONTENT_COMPONENTS).map((name) => [name, name]));
  const body = code
    .replaceAll(/^import (.*) from (".*");?$/gm, (_line, names: string, from: string) => {
      assert.match(JSON.parse(from) as string, MODULE, `imports ${from}`);
      // An image arrives as a value of its own; the runtime arrives by the names below.
      return names.startsWith('{') ? '' : `const ${names} = ${from};`;
    })
    .replaceAll(/^export (?=const|function)/gm, '');
  assert.doesNotMatch(body, /^\s*(?:import|export)\b/m);
  const run = new Function('_jsx', '_jsxs', '_Fragment', 'props', `${body}\nreturn MDXContent(props);`);
  run(make, make, 'fragment', { components });
  return made.filter(({ type }) => type !== 'fragment');
}

/** Fails when something made could run code, leave the page's own style, or load from another host. */
export function assertHarmless(made: Made[], from: string): void {
  for (const { type, attributes } of made) {
    if (Object.hasOwn(CONTENT_COMPONENTS, type)) {
      const shape = CONTENT_COMPONENTS[type as keyof typeof CONTENT_COMPONENTS].attributes.shape;
      for (const [name, value] of Object.entries(attributes)) {
        if (name === 'children') continue;
        assert.ok(Object.hasOwn(shape, name), `<${type} ${name}> from ${from}`);
        assert.equal(typeof value, 'string', `<${type} ${name}> from ${from}`);
      }
      continue;
    }
    assert.ok(ELEMENTS.has(type), `<${type}> from ${from}`);
    for (const [name, value] of Object.entries(attributes)) {
      assert.ok(ATTRIBUTES.has(name), `<${type} ${name}> from ${from}`);
      if (name === 'href') assertSafeAddress(String(value), from);
      if (name === 'src') assert.match(String(value), /^\.\/[\w./-]+$/, from);
    }
  }
}

/** As a browser reads it: without control characters and the space around. */
export function assertSafeAddress(address: string, from: string): void {
  const { protocol, host } = new URL(address, SITE);
  assert.ok(protocol === 'https:' || protocol === 'mailto:', `${address} from ${from}`);
  // A link without a scheme of its own stays inside the handbook.
  if (!/^(?:https|mailto):/i.test(address)) assert.equal(host, new URL(SITE).host, `${address} from ${from}`);
}
