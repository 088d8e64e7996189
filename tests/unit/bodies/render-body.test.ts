import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Fragment, jsx } from 'astro/jsx-runtime';
import { renderJSX } from 'astro/runtime/server/index.js';
import fc from 'fast-check';
import { mdxToJs } from 'satteri';
import { bodyTree } from '../../../src/bodies/body-tree.ts';
import { linkedTerms } from '../../../src/bodies/link-body.ts';
import { renderBody } from '../../../src/bodies/render-body.ts';
import { CONTENT_COMPONENTS } from '../../../src/model/components.ts';
import { DEFAULT_CONTENT } from '../../../src/model/content-folder.ts';
import { MARKDOWN_FEATURES } from '../../../src/model/markdown-features.ts';
import { readContent } from '../../../src/model/read/read-content.ts';

const SITE = 'https://handbook.example/';
const NO_TERMS = linkedTerms([], '');
/** Elements, so that what stands in a component shows without the rest of the site. */
const components = Object.fromEntries(
  [...Object.keys(CONTENT_COMPONENTS), 'pre', 'table'].map((name) => [name, 'div']),
);
const parts = { components, image: 'img', images: {} };

type Result = Parameters<typeof renderJSX>[0];
/** Elements alone need nothing of the page that they stand in. */
const html = async (node: unknown) => String(await renderJSX({} as Result, node));

const rendered = (body: string) => html(renderBody(bodyTree(body, NO_TERMS, SITE), parts));

/** The same body as the MDX compiler turns it into a module, run. Ids of headings are given by another step. */
function compiled(body: string): Promise<string> {
  const { code } = mdxToJs(`${body}\n`, {
    features: MARKDOWN_FEATURES,
    jsxImportSource: 'astro',
    elementAttributeNameCase: 'html',
    outputFormat: 'function-body',
  });
  const run = new Function(code) as (runtime: unknown) => { default: (props: unknown) => unknown };
  return html(run({ Fragment, jsx, jsxs: jsx }).default({ components }));
}

/** The compiler aligns columns by an attribute that the pages' policy forbids; they have a class instead. */
const withClasses = (text: string) => text.replaceAll(' style="text-align:right"', ' class="number"');

const withoutIds = (text: string) => text.replaceAll(/(<h[1-6]) id="[^"]*"/g, '$1');

test('a body is the HTML that its compiled module would make', async () => {
  const { handbook } = readContent(DEFAULT_CONTENT);
  assert.ok(handbook);
  for (const { body, at } of [...handbook.chapters, ...handbook.checks, ...handbook.faq, ...handbook.changes])
    assert.equal(withoutIds(await rendered(body)), withClasses(await compiled(body)), at.file);
});

const PIECE = fc.constantFrom(
  ...['a "word" & more…', "it's", '**b** ', '_i_ ', '~~d~~', '`c < d`', '\\\nnext', '&lt;b&gt; ', '{/* note */}'],
  ...['\n\n## A heading\n\n', '\n\n> quoted\n\n', '\n\n1. a\n2. b\n\n', '\n\n3. a\n\n   b\n\n', '\n\n- c\n  - d\n\n'],
  ...[
    '\n\n---\n\n',
    '\n\n| a | b |\n| --- | --- |\n| 1 | `2` |\n\n',
    '\n\n```js\na < "b"\n```\n\n',
    '\n\n    code\n\n',
  ],
  ...[
    '[x](https://a.example/?b=1&c=2 "A "t"")',
    '[y](mailto:a@b.example)',
    '\n\n{/*\n\nnote\n\n*/}\n\n',
    '<RedLines />',
  ],
  ...['<Inference>own *reading*</Inference>', '<Claim source="a b">said</Claim>', ' ', '\n', '\n\n<RedLines />\n\n'],
  ...['\n\n<Callout kind="note" title="A &quot;t&quot;">\n\nText.\n\n- one\n\n</Callout>\n\n'],
);

test('so is everything that Markdown and the components can say together', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(PIECE, { maxLength: 12 }), async (pieces) => {
      const body = pieces.join('');
      assert.equal(withoutIds(await rendered(body)), await compiled(body));
    }),
    { numRuns: 150, seed: 20261128 },
  );
});

test('nothing in a body is evaluated, whatever the check let through', () => {
  const refused = [
    ['{globalThis.pwned = 1}', /holds code/],
    ['{/* a */ globalThis.pwned = 1 /* b */}', /holds code/],
    ['text {process.exit()} text', /holds code/],
    ['import x from "node:fs"\n\nText', /holds code/],
    ['export const a = (globalThis.pwned = 1)', /holds code/],
    ['<Verdict tool={globalThis.pwned = 1} />', /attribute tool of <Verdict>/],
    ['<RedLines {...globalThis} />', /of <RedLines> is no text/],
    ['<script>alert(1)</script>', /names <script>/],
    ['<Unknown />', /names <Unknown>/],
    ['<constructor />', /names <constructor>/],
    ['<__proto__ />', /names <__proto__>/],
    ['<></>', /names <>/],
    ['![x](https://evil.example/x.png)', /no image beside it/],
    ['![x](toString)', /no image beside it/],
  ] as const;
  for (const [body, message] of refused)
    assert.throws(() => renderBody(bodyTree(body, NO_TERMS, SITE), parts), message, body);
  assert.equal('pwned' in globalThis, false);
});

test('an image is shown by the component for images, as the bundler knows it', async () => {
  const images = { './a.png': '/_astro/a.hash.webp' };
  const tree = bodyTree('![Alt "x"](./a.png "Title")', NO_TERMS, SITE);
  const shown = await html(renderBody(tree, { components: {}, image: 'img', images }));
  assert.equal(shown, '<p><img alt="Alt “x”" title="Title" src="/_astro/a.hash.webp"/></p>');
});

test('links inside the handbook get the path of the site', async () => {
  const tree = bodyTree('[a](/policy/#R-1) [b](#c) [d](https://a.example/)', NO_TERMS, 'https://a.example/hand/book/');
  const shown = await html(renderBody(tree, parts));
  assert.match(shown, /href="\/hand\/book\/policy\/#R-1".*href="#c".*href="https:\/\/a\.example\/"/);
});

test('the ids of headings are those that the check tells links about', async () => {
  const { handbook } = readContent(DEFAULT_CONTENT);
  assert.ok(handbook);
  for (const { body, headings, at } of handbook.chapters) {
    const ids = [...(await rendered(body)).matchAll(/<h[2-6] id="([^"]*)"/g)].map(([, id]) => id);
    const known = headings.map(({ slug }) => slug);
    assert.deepEqual(ids, known, at.file);
  }
});

test('a heading has an anchor for each name that it had before, and keeps its id', async () => {
  const names = { 'before-you-begin': 'start-here', begin: 'start-here', other: 'elsewhere' };
  const tree = bodyTree('## Start *here*', NO_TERMS, 'https://a.example/', names);
  const shown = await html(renderBody(tree, parts));
  assert.equal(
    shown.trim(),
    '<h2 id="start-here"><span id="before-you-begin"></span><span id="begin"></span>Start <em>here</em></h2>',
  );
});

test('aligned columns have classes, and no style attribute', async () => {
  const shown = await rendered('| a | b | c | d |\n| :-- | :-: | --: | --- |\n| *e* | f | 1 | g |');
  assert.deepEqual(
    [...shown.matchAll(/<(t[hd](?: [^>]*)?)>/g)].map(([, cell]) => cell),
    ['th', 'th class="centred"', 'th class="number"', 'th', 'td', 'td class="centred"', 'td class="number"', 'td'],
  );
});
