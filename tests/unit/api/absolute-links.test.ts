import assert from 'node:assert/strict';
import { test } from 'node:test';
import { absoluteLinks } from '../../../src/api/absolute-links.ts';

const SITE = 'https://intranet.example/handbook/';

const CASES: [title: string, before: string, after: string][] = [
  ['a link', 'see [PLAN-01](/policy/#PLAN-01).', `see [PLAN-01](${SITE}policy/#PLAN-01).`],
  ['several, after letters of more than one byte', '„ü“ 🙂 [a](/a/) [b](/b/)', `„ü“ 🙂 [a](${SITE}a/) [b](${SITE}b/)`],
  ['the same address as text and as target', '[/tools/](/tools/)', `[/tools/](${SITE}tools/)`],
  ['a link with a title', '[a](/a/ "to /a/")', `[a](${SITE}a/ "to /a/")`],
  ['a link in angle brackets', '[a](</a/>)', `[a](<${SITE}a/>)`],
];

for (const [title, before, after] of CASES) {
  test(`${title} becomes absolute`, () => assert.equal(absoluteLinks(SITE, before), after));
}

test('what is no link inside the handbook stays as it is', () => {
  for (const text of ['`[a](/a/)`', '[a](https://else.example/a/)', '[a](mailto:a@b.example)', '/etc/codex', '']) {
    assert.equal(absoluteLinks(SITE, text), text);
  }
});

test('the data around the texts stays as it is', () => {
  assert.deepEqual(absoluteLinks(SITE, { list: ['[a](/a/)', 1, null, true], inner: { none: undefined } }), {
    list: [`[a](${SITE}a/)`, 1, null, true],
    inner: { none: undefined },
  });
});
