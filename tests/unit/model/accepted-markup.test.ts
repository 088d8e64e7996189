import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { DEFAULT_CONTENT } from '../../../src/model/content-folder.ts';
import { readBody } from '../../../src/model/read/body.ts';
import { splitFrontMatter } from '../../../src/model/read/front-matter.ts';
import { readContent } from '../../../src/model/read/read-content.ts';
import { assertHarmless, runCompiled } from './compiled-body.ts';
import { SOUND, TODAY } from './fixture.ts';

const MATTER = '---\ntitle: Page\n---\n\n';

/** Holds texts that look dangerous and are only text, or a link inside the handbook. */
const HARMLESS: Record<string, string> = {
  'an aligned table': '| a | b | c |\n| :-- | :-: | --: |\n| d | e | 1 |',
  'a tag in code': 'Write `<script>alert(1)</script>` and `{process.exit()}`.',
  'a tag in a code block': '```html {1} onload="alert(1)"\n<script>alert(1)</script>\n```',
  'a language that looks like an attribute': '```x"onload="alert(1)\ncode\n```',
  'a tag by entities': 'Text &lt;script&gt;alert(1)&lt;/script&gt; and &#60;b&#62;.',
  'a tag by backslashes': 'Text \\<script\\> and \\{globalThis.pwned = 1\\}.',
  'an entity in a title': '[x](/policy/ "&quot; onclick=&quot;alert(1)")',
  'an entity in an attribute': '<Callout kind="note" title="&quot;><script>alert(1)</script>">\n\nText.\n\n</Callout>',
  'a quote in an address': '[x](/policy/%22onclick=alert(1)) [y](/a"onclick=alert(1))',
  'a scheme after a control character': '[x](&#1;javascript:alert(1)) [y](&#0;javascript:alert(1))',
  'a scheme with an encoded colon': '[x](javascript%3Aalert(1))',
  'a scheme in a query or fragment': '[x](/policy/?javascript:alert(1)) [y](#javascript:alert(1))',
  'an import in a sentence': 'You can import "node:fs" and export it.',
  'an import after text': 'Text\nimport "node:fs"',
  'an import in a list': '- import "node:fs"\n- export const a = 1',
  'a comment': 'Text {/* <script>alert(1)</script> */} text.\n\n{/*\n\nexport const a = 1\n\n*/}',
  'an HTML comment':
    'Text <!-- <script>alert(1)</script> {globalThis.pwned = 1} */ --> text.\n\n<!--\n\nexport const a = 1\n\n-->',
  'a link in angle brackets': '<https://example.org/"onclick="alert(1)> <https://example.org/a)b(c_d_>',
  'a line break': 'One<br>two<BR >three<br/>four</br>',
  'a less-than sign': 'I <3 it, a <= b, and <"script">.',
  'a heading with an id of its own': '## Title \\{#x .y\\}\n\n## __proto__\n\n## constructor',
  'a reference called like a member': '[constructor] [__proto__]\n\n[__proto__]: /policy/',
  'rules across the page': '---\n\nlayout: evil\n\n---\n\n+++\n\nlayout = "evil"\n\n+++',
  'everything that Markdown has':
    '## A\n\n**b** *i* ~~d~~ `c`\\\nnext\n\n> q\n\n1. a\n2. b\n\n- c\n\n---\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\n<mail@example.org> written as mail@example.org'.replace(
      '<mail@example.org> ',
      '',
    ),
};

for (const [name, body] of Object.entries(HARMLESS)) {
  test(`nothing runs on a page that holds ${name}`, () => {
    const parts = splitFrontMatter(MATTER + body);
    assert.ok(parts);
    const { problems } = readBody('handbook/guide/page.mdx', parts, '/handbook/guide/page/', new Set());
    assert.deepEqual(problems, [], 'it is not refused, so it must be harmless');
    const made = runCompiled(MATTER + body);
    assertHarmless(made, name);
    assert.equal('pwned' in globalThis, false);
  });
}

test('what would run, or load from elsewhere, is noticed in what was compiled', () => {
  const harmful = [
    '<script>alert(1)</script>',
    '<Inference onclick="alert(1)">x</Inference>',
    '[x](javascript:alert(1))',
    '[x](//evil.example/)',
    '![x][r]\n\n[r]: https://evil.example/x.png',
    'import x from "./evil.js"\n\nText',
    '<Inference>{"x"}</Inference> <Verdict tool={1} />',
  ];
  for (const body of harmful) {
    assert.throws(() => assertHarmless(runCompiled(MATTER + body), body), assert.AssertionError, body);
  }
});

for (const folder of [SOUND, DEFAULT_CONTENT]) {
  test(`nothing runs in any body of ${folder === SOUND ? 'the sound fixture' : 'content/'}`, () => {
    const { handbook } = readContent(folder, { today: TODAY });
    assert.ok(handbook);
    const entries = [...handbook.chapters, ...handbook.checks, ...handbook.faq, ...handbook.changes];
    assert.notEqual(entries.length, 0);
    for (const { at, headings } of entries) {
      const made = runCompiled(readFileSync(join(folder, at.file), 'utf8'));
      assert.notEqual(made.length, 0);
      assertHarmless(made, at.file);
      const ids = made.filter(({ type }) => /^h[2-6]$/.test(type)).map(({ attributes }) => attributes.id);
      assert.deepEqual(new Set(ids), new Set(headings.map(({ slug }) => slug)), `fragments of ${at.file}`);
    }
  });
}
