import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Problem } from '../../../src/model/problem.ts';
import { readBody } from '../../../src/model/read/body.ts';
import { splitFrontMatter } from '../../../src/model/read/front-matter.ts';

const MATTER = '---\ntitle: Page\n---\n\n';

/** The problems of a body, which starts on line 5. */
function problemsOf(body: string): Problem[] {
  const parts = splitFrontMatter(MATTER + body);
  assert.ok(parts);
  return readBody('handbook/guide/page.mdx', parts, '/handbook/guide/page/', new Set()).problems;
}

/** Holds the attempts of somebody who wants their program to run, and where each is refused. */
const ATTACKS: Record<string, [body: string, ...refused: string[]]> = {
  'a scheme after a byte order mark': [
    '[y](&#xfeff;javascript:alert(1))',
    '5:5 forbidden-character',
    '5:1 forbidden-link',
  ],
  'a scheme after a space of another kind': [
    '[x](&nbsp;javascript:alert(1)) [y](&#x2003;javascript:alert(1))',
    '5:1 forbidden-link',
    '5:32 forbidden-link',
  ],
  'an import': ['import fs from "node:fs"', '5:1 forbidden-markup'],
  'an import without space': ['import{x}from"node:fs"', '5:1 forbidden-markup'],
  'an import inside a component': ['<Do>\n\nimport "node:fs"\n\n</Do>', '7:1 forbidden-markup'],
  'an export': ['export const layout = "../../evil.astro"', '5:1 forbidden-markup'],
  'an export of components': ['export const components = { p: "script" }', '5:1 forbidden-markup'],
  'an expression': ['{globalThis.pwned = 1}', '5:1 forbidden-markup'],
  'an expression in a sentence': ['Text {globalThis.pwned = 1} text.', '5:6 forbidden-markup'],
  'an expression inside link text': ['[see {globalThis.pwned = 1}](/policy/)', '5:6 forbidden-markup'],
  'an expression in a heading': ['## Title {globalThis.pwned = 1}', '5:10 forbidden-markup'],
  'an expression in a table': ['| a |\n| --- |\n| {globalThis.pwned = 1} |', '7:3 forbidden-markup'],
  'an expression in a quotation': ['> {globalThis.pwned = 1}', '5:3 forbidden-markup'],
  'an expression inside a component': ['<Inference>{globalThis.pwned = 1}</Inference>', '5:12 forbidden-markup'],
  'an empty expression': ['{}', '5:1 forbidden-markup'],
  'code between two comments': ['{/* a */ globalThis.pwned = 1 /* b */}', '5:1 forbidden-markup'],
  'code after a comment': ['{/* a */ (globalThis.pwned = 1)}', '5:1 forbidden-markup'],
  'a line comment with code below': ['{// a\nglobalThis.pwned = 1}', '5:1 forbidden-markup'],
  'a template text': ['{`${globalThis.pwned = 1}`}', '5:1 forbidden-markup'],
  'a spread': ['<Rule {...globalThis} id="RED-01" />', '5:1 forbidden-markup'],
  'a comment among attributes': ['<Rule {/* a */} id="RED-01" />', '5:1 mdx-syntax'],
  'an attribute that is an expression': ['<Rule id={"RED-01"} />', '5:7 forbidden-markup'],
  'set:html': ['<Inference set:html="<script>alert(1)</script>">x</Inference>', '5:12 unknown-key'],
  'set:text': ['<Inference set:text="x">x</Inference>', '5:12 unknown-key'],
  'client:load': ['<Inference client:load>x</Inference>', '5:12 unknown-key'],
  'client:only': ['<Inference client:only="react">x</Inference>', '5:12 unknown-key'],
  'server:defer': ['<Inference server:defer>x</Inference>', '5:12 unknown-key'],
  'transition:name': ['<Inference transition:name="x">x</Inference>', '5:12 unknown-key'],
  slot: ['<Inference slot="head">x</Inference>', '5:12 unknown-key'],
  class: ['<Inference class="x">x</Inference>', '5:12 unknown-key'],
  style: ['<Inference style="position:fixed">x</Inference>', '5:12 unknown-key'],
  onclick: ['<Inference onclick="alert(1)">x</Inference>', '5:12 unknown-key'],
  id: ['<Inference id="root">x</Inference>', '5:12 unknown-key'],
  __proto__: ['<Inference __proto__="x">x</Inference>', '5:12 unknown-key'],
  'constructor and toString': [
    '<Inference constructor="x" toString="y">x</Inference>',
    '5:12 unknown-key',
    '5:28 unknown-key',
  ],
  'an attribute given twice': ['<Rule id="RED-01" id="x" />', '5:7 duplicate-key'],
  script: ['<script>alert(1)</script>', '5:1 forbidden-markup'],
  'script from another host': ['<script src="https://evil.example/x.js"></script>', '5:1 forbidden-markup'],
  'script written as an expression': ['<script>{`alert(1)`}</script>', '5:1 forbidden-markup', '5:9 forbidden-markup'],
  iframe: ['<iframe src="https://evil.example/"></iframe>', '5:1 forbidden-markup'],
  form: [
    '<form action="https://evil.example/"><input name="a" /></form>',
    '5:1 forbidden-markup',
    '5:38 forbidden-markup',
  ],
  base: ['<base href="https://evil.example/" />', '5:1 forbidden-markup'],
  'meta refresh': ['<meta http-equiv="refresh" content="0;url=https://evil.example/" />', '5:1 forbidden-markup'],
  link: ['<link rel="stylesheet" href="https://evil.example/x.css" />', '5:1 forbidden-markup'],
  object: ['<object data="https://evil.example/"></object>', '5:1 forbidden-markup'],
  'style element': ['<style>p \\{ display: none }</style>', '5:1 forbidden-markup'],
  'image element': ['<img src="x" onerror="alert(1)" />', '5:1 forbidden-markup'],
  'svg with a handler': ['<svg onload="alert(1)"></svg>', '5:1 forbidden-markup'],
  'svg with a namespace': ['<svg:script>alert(1)</svg:script>', '5:1 forbidden-markup'],
  math: ['<math href="javascript:alert(1)">x</math>', '5:1 forbidden-markup'],
  'a custom element': ['<pagefind-modal></pagefind-modal>', '5:1 forbidden-markup'],
  'an element inside a component': ['<Inference>a <b onclick="x">b</b></Inference>', '5:14 forbidden-markup'],
  'an element inside a table': ['| a |\n| --- |\n| <b>x</b> |', '7:3 forbidden-markup'],
  'a link element': ['<a href="javascript:alert(1)">x</a>', '5:1 forbidden-markup'],
  Fragment: ['<Fragment set:html="<script>alert(1)</script>" />', '5:1 forbidden-markup'],
  'the short fragment': ['<>text</>', '5:1 forbidden-markup'],
  'a component nobody offers': ['<Content />', '5:1 forbidden-markup'],
  'a member of a component': ['<Claim.x source="report">x</Claim.x>', '5:1 forbidden-markup'],
  'the prototype of a component': ['<Claim.constructor.prototype />', '5:1 forbidden-markup'],
  'names of object members': [
    '<constructor /> <toString /> <__proto__ />',
    '5:1 forbidden-markup',
    '5:17 forbidden-markup',
    '5:30 forbidden-markup',
  ],
  'names of other alphabets': ['<Сlaim source="report">x</Сlaim>', '5:1 forbidden-markup'],
  'this and $': ['<this /> <$ />', '5:1 forbidden-markup', '5:10 forbidden-markup'],
  'components around a script': ['<DoDont><Do><script>alert(1)</script></Do></DoDont>', '5:13 forbidden-markup'],
  'a javascript: link': ['[x](javascript:alert(1))', '5:1 forbidden-link'],
  'a javascript: link in angle brackets': ['[x](<javascript:alert(1)>)', '5:1 forbidden-link'],
  'a javascript: link by reference': ['[x][r]\n\n[r]: javascript:alert(1)', '7:1 forbidden-link'],
  'a javascript: link by reference inside a component': [
    '<Do>\n\n[x]\n\n[x]: javascript:alert(1)\n\n</Do>',
    '9:1 forbidden-link',
  ],
  'a javascript: link in capitals': ['[x](JaVaScRiPt:alert(1))', '5:1 forbidden-link'],
  'a javascript: link with an entity': [
    '[x](javascript&colon;alert(1)) [y](&#106;avascript:alert(1))',
    '5:1 forbidden-link',
    '5:32 forbidden-link',
  ],
  'a javascript: link with a tab': ['[x](java&Tab;script:alert(1))', '5:1 forbidden-link'],
  'a javascript: link with a line feed': ['[x](java&#10;script:alert(1))', '5:1 forbidden-link'],
  'a javascript: link after a space': ['[x](<&#32;javascript:alert(1)>)', '5:1 forbidden-link'],
  'a javascript: autolink': ['<javascript:alert(1)>', '5:1 mdx-syntax'],
  'a vbscript: link': ['[x](vbscript:msgbox)', '5:1 forbidden-link'],
  'a data: link': ['[x](data:text/html,<script>alert(1)</script>)', '5:1 forbidden-link'],
  'a data: link in angle brackets': ['[x](<data:text/html;base64,PHNjcmlwdD4=>)', '5:1 forbidden-link'],
  'a blob: link': ['[x](blob:https://evil.example/1)', '5:1 forbidden-link'],
  'a file: link': ['[x](file:///etc/passwd)', '5:1 forbidden-link'],
  'a plain http link': ['[x](http://evil.example/)', '5:1 forbidden-link'],
  'an address that Markdown turns into a link': ['See www.evil.example now.', '5:5 forbidden-link'],
  'a link without a scheme': ['[x](//evil.example/)', '5:1 forbidden-link'],
  'a link with backslashes': ['[x](/\\\\evil.example/)', '5:1 forbidden-link'],
  'a link with an encoded backslash': ['[x](/&#92;evil.example/)', '5:1 forbidden-link'],
  'a remote image': ['![x](https://evil.example/x.png)', '5:1 forbidden-link'],
  'a remote image without a scheme': ['![x](//evil.example/x.png)', '5:1 forbidden-link'],
  'a remote image by reference': ['![x][r]\n\n[r]: https://evil.example/x.png', '5:1 forbidden-markup'],
  'a remote image in a link': ['[![x](https://evil.example/x.png)](/policy/)', '5:2 forbidden-link'],
  'a data: image': ['![x](data:image/svg+xml,%3Csvg/%3E)', '5:1 forbidden-link'],
  'an image above the folder': ['![x](./../../../package.json)', '5:1 forbidden-link'],
  'an image by an alias of the build': [
    '![x](@/secret.png) ![y](~/secret.png)',
    '5:1 forbidden-link',
    '5:20 forbidden-link',
  ],
  'an image with a query': ['![x](./x.png?raw)', '5:1 forbidden-link'],
  'an HTML comment that is not ended': ['<!-- <script>alert(1)</script>', '5:1 mdx-syntax', '5:6 forbidden-markup'],
  'a processing instruction': ['<?php echo 1 ?>', '5:1 mdx-syntax'],
  CDATA: ['<![CDATA[x]]>', '5:1 mdx-syntax'],
  'an entity that closes an attribute': [
    '<Callout kind="note&quot; onclick=&quot;x" title="T">\n\nx\n\n</Callout>',
    '5:10 unknown-value',
  ],
  'an entity that hides a name': ['<Rule id="RED-01" cl&#97;ss="x" />', '5:1 mdx-syntax'],
  'front matter a second time': [
    '---\nlayout: ../../evil.astro\n---\n\n{globalThis.pwned = 1}',
    '9:1 forbidden-markup',
  ],
  'an import that the parser chokes on': ['import "\\', '5:1 forbidden-markup'],
  'quotations inside each other without end': ['>'.repeat(400) + ' x', '1:1 mdx-syntax'],
  'components inside each other without end': [`${'<Do>'.repeat(400)}x${'</Do>'.repeat(400)}`, '1:1 mdx-syntax'],
};

for (const [attack, [body, ...refused]] of Object.entries(ATTACKS)) {
  test(`refused in a chapter: ${attack}`, () => {
    const found = problemsOf(body).filter(({ kind }) => kind !== 'missing-alternative-text');
    assert.deepEqual(
      found.map(({ line, column, kind }) => `${line}:${column} ${kind}`),
      refused,
      found.map(({ message }) => message).join('\n'),
    );
  });
}
