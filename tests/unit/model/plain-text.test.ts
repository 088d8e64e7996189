import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainText } from '../../../src/model/plain-text.ts';
import { shortAnswer } from '../../../src/model/short-answer.ts';
import { bodyOf } from './markdown-of.ts';

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
  test(`${JSON.stringify(markdown)} reads as words on one line`, () =>
    assert.equal(plainText(bodyOf(markdown)), words));
}

const organization = {
  contacts: {
    policy: { name: 'Policy desk', where: '#policy' },
    incident: { name: 'AI incident desk', where: '#incident', url: 'https://chat.example/incident' },
  },
  commitments: [{ id: 'report', name: 'Reporting', amount: 1, unit: 'hours' as const }],
};

test('the short answer is the first sentence of the first paragraph', () => {
  assert.equal(
    shortAnswer(bodyOf('\nYes, with [Alpha](/tools/alpha/). It takes 3.5 days.\n\nMore.'), organization),
    'Yes, with Alpha.',
  );
  assert.equal(
    shortAnswer(bodyOf('It takes 3.5 days at most!\nThen ask.'), organization),
    'It takes 3.5 days at most!',
  );
  assert.equal(shortAnswer(bodyOf('No sentence ends here'), organization), 'No sentence ends here');
});

test('the short answer says whom to tell and within how long, as the page does', () => {
  const body = 'Tell <Contact who="incident" /> within <Commitment id="report" />, and <Contact who="policy" /> later.';
  assert.equal(
    shortAnswer(bodyOf(body), organization),
    'Tell the AI incident desk (#incident) within one hour, and the policy desk (#policy) later.',
  );
});

test('what a contact is called is words, not Markdown', () => {
  const desk = { ...organization, contacts: { ...organization.contacts, policy: { name: 'Desk *A*', where: '<#p>' } } };
  assert.equal(shortAnswer(bodyOf('Ask <Contact who="policy" />.'), desk), 'Ask the desk *A* (<#p>).');
});
