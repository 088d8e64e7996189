import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readBody } from '../../../src/model/read/body.ts';
import { splitFrontMatter } from '../../../src/model/read/front-matter.ts';
import { readInlineText } from '../../../src/model/read/inline-text.ts';
import { assertHarmless, runCompiled } from './compiled-body.ts';
import { assertHarmlessText } from './rendered-text.ts';

const RUNS = { numRuns: 1500, seed: 20261122 };

/** Pieces of Markdown, of components and of attacks, which runs put together in every order. */
const PIECE = fc.constantFrom(
  ...'a |word|## |- |1. |> |---|```|`|**|*|~~|| a | b |\n| --- | --- |\n|[x](|[x]|[x]: |![x](|![x]|<|>|/>|</|"|\'|{|}|/*|*/|\\|&lt;|&#60;|&#1;|&colon;|\n|\n\n|    '.split(
    '|',
  ),
  ...[
    '<br>',
    '</br>',
    '<https://a.example/_x_>',
    '<a@b.example>',
    '<3',
    '<!-- a -->',
    '{{ a }}',
    '{% b %}',
    '{: .c}',
    '<a-b>',
  ],
  ...['|', '{/* ', ' */}', '{globalThis.pwned = 1}', '${globalThis.pwned = 1}', 'globalThis.pwned = 1;'],
  ...['{/* a */ globalThis.pwned = 1 /* b */}', '![x]\n\n[x]: https://evil.example/x.png'],
  ...['import "node:fs"', 'export const a = 1', 'export default globalThis.pwned = 1', 'javascript:globalThis.pwned=1'],
  ...['<Do>', '</Do>', '<Inference>', '</Inference>', '<Callout kind="note" title="T">', '</Callout>', '<RedLines />'],
  ...[
    '<Rule id="RED-01" />',
    '<Claim source="report">',
    '</Claim>',
    '<script>',
    '</script>',
    '<b>',
    '</b>',
    '<br/>',
    '<>',
  ],
  ...[
    ' onclick="x"',
    ' set:html="<b>"',
    ' {...globalThis}',
    ' class="x"',
    'https://evil.example/x.png',
    '//evil.example/',
  ],
  ...[
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?',
    '<svg onload="x">',
    '<img src=x onerror="x">',
    '<iframe src="x"',
    '\u00a0',
    '\ufeff',
  ],
);
const MARKUP = fc.array(PIECE, { minLength: 1, maxLength: 9 }).map((pieces) => pieces.join(''));

test('whatever a chapter holds, it is refused or nothing in it runs', () => {
  let accepted = 0;
  fc.assert(
    fc.property(MARKUP, (body) => {
      const text = `---\ntitle: Page\n---\n${body}`;
      const parts = splitFrontMatter(text);
      assert.ok(parts);
      const { problems } = readBody('page.mdx', parts, '/page/', new Set());
      if (problems.some(({ severity }) => severity === 'error')) return;
      accepted++;
      assertHarmless(runCompiled(text), body);
      assert.equal('pwned' in globalThis, false);
    }),
    RUNS,
  );
  assert.ok(accepted > 100, `only ${accepted} were accepted, which proves little`);
});

test('whatever a text field holds, it is refused or becomes words, emphasis, code and links', () => {
  let accepted = 0;
  fc.assert(
    fc.property(MARKUP, (value) => {
      if (readInlineText(value, { file: 'a.yaml', line: 1, column: 1 }).problems.length > 0) return;
      accepted++;
      assertHarmlessText(value.trim());
    }),
    RUNS,
  );
  assert.ok(accepted > 100, `only ${accepted} were accepted, which proves little`);
});
