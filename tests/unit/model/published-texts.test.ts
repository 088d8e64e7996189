import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check, linesOf, soundText, soundWith } from './fixture.ts';

const PATH = 'versions/1.json';
const TEXT = 'You may use Alpha for product code.';

const linesWith = (text: string) => {
  const published = soundText(PATH);
  assert.ok(published.includes(JSON.stringify(TEXT)));
  return linesOf(check(soundWith({ [PATH]: published.replace(JSON.stringify(TEXT), JSON.stringify(text)) })).problems);
};

test('a text of a published version is checked as Markdown, since readers are shown what changed in it', () => {
  assert.deepEqual(linesWith('You may <meta http-equiv=refresh> use Alpha.'), [
    'content/versions/1.json:9:15  forbidden-markup  "<meta http-equiv=refresh>" is HTML. Use Markdown; write &lt; for a plain "<".',
  ]);
  assert.match(linesWith('[x](javascript:alert(1))')[0] ?? '', /:9:15 {2}forbidden-link /);
});

test('its links are not followed: the pages of then may be gone', () => {
  const lines = linesWith('You may use [Alpha](/tools/gone/#nowhere).');
  assert.deepEqual(
    lines.map((line) => line.split(' ')[2]),
    ['edited-version'],
    'it is another text than was published, and no dead link',
  );
});
