import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readInlineText } from '../../../src/model/read/inline-text.ts';
import { assertHarmlessText } from './rendered-text.ts';

const AT = { file: 'tools/alpha.yaml', line: 3, column: 10 };
const read = (value: string) => readInlineText(value, AT);

/** Values of text fields, and the start of the message that refuses each. */
const REFUSED: Record<string, string> = {
  'Text <b>bold</b>.': '"<b>" is HTML.',
  '<script>alert(1)</script>': '"<script>alert(1)</script>" is HTML.',
  'Text <script>alert(1)</script>': '"<script>" is HTML.',
  '<img src=x onerror=alert(1)>': '"<img src=x onerror=alert(1)>" is HTML.',
  'Text <!-- comment --> text': '"<!-- comment -->" is HTML.',
  '<iframe src=javascript:alert(1) ': '"<iframe src=javascript:alert(1)" is HTML.',
  '\u00a0<iframe src=javascript:alert(1) ': '"<iframe src=javascript:alert(1)" is HTML.',
  '\u00a0<script': '"<script" is HTML.',
  '\u00a0<!-- never closed': '"<!-- never closed" is HTML.',
  '# Title': 'the text is a heading.',
  '- entry': 'the text is a list.',
  '> said': 'the text is a quotation.',
  '---': 'the text is a line across the page.',
  '```\ncode\n```': 'the text is a code.',
  '    indented': 'ok',
  'One.\n\nTwo.': 'the text has several paragraphs',
  '| a |\n| --- |\n| b |': 'the text is a table.',
  '![x](https://evil.example/x.png)': 'the text contains an image',
  '[x]: javascript:alert(1)': 'the text is a link definition.',
  '[x][r]\n\n[r]: javascript:alert(1)': 'the text is a link definition.',
  '[x](javascript:alert(1))': '"javascript:alert(1)" is a javascript: address.',
  '[x](java\tscript:alert(1))': 'ok',
  '[x](<java\tscript:alert(1)>)': '"java\\tscript:alert(1)" contains a space, a backslash or a control character.',
  '[x](data:text/html,x)': '"data:text/html,x" is a data: address.',
  '<javascript:alert(1)>': '"javascript:alert(1)" is a javascript: address.',
  '[x](//evil.example/)': '"//evil.example/" leads to another host without saying https:.',
  '[x](/\\\\evil.example/)': '"/\\evil.example/" contains a space, a backslash or a control character.',
};

for (const [value, start] of Object.entries(REFUSED)) {
  const shown = JSON.stringify(value);
  test(start === 'ok' ? `${shown} is text` : `a text field refuses ${shown}`, () => {
    const { problems } = read(value);
    if (start === 'ok') {
      assert.deepEqual(problems, []);
      assertHarmlessText(value.trim());
    } else {
      const [problem] = problems;
      assert.ok(problem, 'nothing was reported');
      assert.ok(problem.message.startsWith(start), problem.message);
      assert.deepEqual({ file: problem.file, line: problem.line, column: problem.column }, AT);
    }
  });
}

test('a text field takes emphasis, code and links, and gives the links to be resolved', () => {
  const { links, problems } = read(
    'Read **this** and *that*, `<b>`, [a rule](/policy/#RED-01) or <mailto:desk@example.org>.',
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(
    links.map(({ url }) => url),
    ['/policy/#RED-01', 'mailto:desk@example.org'],
  );
});

test('a text that is nested without end is refused', () => {
  assert.match(
    read(`${'**a '.repeat(300)}${'a**'.repeat(300)}`).problems[0]?.message ?? '',
    /nested more than 100 deep/,
  );
});
