import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainText } from '../../../src/model/plain-text.ts';
import { shortAnswer } from '../../../src/model/short-answer.ts';

const PLAIN: [markdown: string, words: string][] = [
  ['Read **this** and *that*, ~~not~~ [here](/policy/).', 'Read this and that, not here.'],
  ['Write `<b>` and `{x}`.', 'Write <b> and {x}.'],
  ['- one\n- two\n\n1. three', 'one two three'],
  ['| a | b |\n| --- | --- |\n| c | d |', 'a b c d'],
  ['## Title\n\nText\\\nnext line\nand next.', 'Title Text next line and next.'],
  ['<Claim source="report other">It is reported</Claim>. {/* not\nshown */}Next.', 'It is reported. Next.'],
  ['<Callout kind="note" title="a > b">\n\nText.\n\n</Callout>', 'Text.'],
  ['<DoDont>\n<Do>\n- this\n</Do>\n</DoDont>', 'this'],
  ['Ask <Contact who="policy" /> first.', 'Ask first.'],
  ['&lt;script&gt; \\{x\\}', '<script> {x}'],
  ['', ''],
];

for (const [markdown, words] of PLAIN) {
  test(`${JSON.stringify(markdown)} reads as words on one line`, () => assert.equal(plainText(markdown), words));
}

test('the short answer is the first sentence of the first paragraph', () => {
  assert.equal(shortAnswer('\nYes, with [Alpha](/tools/alpha/). It takes 3.5 days.\n\nMore.'), 'Yes, with Alpha.');
  assert.equal(shortAnswer('It takes 3.5 days at most!\nThen ask.'), 'It takes 3.5 days at most!');
  assert.equal(shortAnswer('No sentence ends here'), 'No sentence ends here');
});
