import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { inlineHtml } from '../../../src/model/inline-html.ts';
import { readBody } from '../../../src/model/read/body.ts';
import { splitFrontMatter } from '../../../src/model/read/front-matter.ts';
import { assertHarmless, runCompiled } from './compiled-body.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';
import { inlineOf } from './markdown-of.ts';
import { assertHarmlessText } from './rendered-text.ts';

const html = (text: string, site = 'https://intranet.example/handbook/') => inlineHtml(inlineOf(text), site);

test('a text field shows emphasis, code and links; those inside the handbook get the path of the site', () => {
  assert.equal(html('Do **this** and `<b>`.'), 'Do <strong>this</strong> and <code>&lt;b&gt;</code>.');
  assert.equal(html('[a](/policy/#RED-01)'), '<a href="/handbook/policy/#RED-01">a</a>');
  assert.equal(html('[a](https://x.example/)'), '<a href="https://x.example/">a</a>');
});

test('words that look like a link inside the handbook stay as they are', () => {
  assert.match(html('Write `<a href="/x">`.'), /href=(?:"|&quot;)\/x/);
});

test('what the check refuses comes out as the words that it is', () => {
  assert.equal(html('a <b>b</b> & "c"'), 'a &lt;b&gt;b&lt;/b&gt; &amp; &quot;c&quot;');
  assert.equal(html('[x](javascript:1)'), '[x](javascript:1)');
  assert.equal(html('# Title'), '# Title');
});

test('no hostile text becomes more than words, emphasis, code and links', () => {
  for (const text of HOSTILE_TEXTS) assertHarmlessText(text);
  assert.ok(HOSTILE_TEXTS.length > 800);
});

test('nor does any text at all', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...HOSTILE_TEXTS), { minLength: 2, maxLength: 3 }), (texts) =>
      assertHarmlessText(texts.join(' ')),
    ),
    { numRuns: 500, seed: 20261122 },
  );
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => assertHarmlessText(text)),
    { numRuns: 500, seed: 20261122 },
  );
});

test('a chapter with a hostile text is refused, or nothing in it runs', () => {
  let accepted = 0;
  for (const text of HOSTILE_TEXTS) {
    const file = `---\ntitle: Page\n---\n\n${text}\n`;
    const parts = splitFrontMatter(file);
    assert.ok(parts);
    if (readBody('handbook/guide/page.mdx', parts, '/handbook/guide/page/', new Set()).problems.length > 0) continue;
    accepted++;
    assertHarmless(runCompiled(file), text);
  }
  assert.ok(accepted > 100, `only ${accepted} were accepted, which proves little`);
});
