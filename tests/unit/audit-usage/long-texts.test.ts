import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { withoutLongTexts } from '../../../src/audit-usage/sessions/without-long-texts.ts';

/** The bytes that a text has at least that is left empty. */
const LONG = 512;

const emptied = (value: unknown): unknown => {
  if (typeof value === 'string') return Buffer.byteLength(JSON.stringify(value)) - 2 >= LONG ? '' : value;
  if (Array.isArray(value)) return value.map(emptied);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, emptied(inner)]));
};

test('of any JSON only the long texts are left empty, whatever they hold', () => {
  const piece = fc.constantFrom(
    'a',
    '"',
    '\\',
    '\n',
    '{',
    '}',
    ':',
    ',',
    'é',
    '🤖',
    '"type":"assistant"',
    'word '.repeat(30),
  );
  const text = fc.array(piece, { maxLength: 120, size: 'max' }).map((pieces) => pieces.join(''));
  const value = fc.object({
    values: [text, fc.integer(), fc.boolean(), fc.constant(null)],
    key: fc.constantFrom('a', 'b"', 'c\\'),
    maxDepth: 3,
  });
  let shortened = 0;
  fc.assert(
    fc.property(value, (given) => {
      const json = JSON.stringify(given);
      const kept = withoutLongTexts(Buffer.from(json));
      if (kept.length < json.length) shortened += 1;
      // A line that is short as a whole is not looked through.
      const expected = Buffer.byteLength(json) <= LONG ? JSON.parse(json) : emptied(JSON.parse(json));
      assert.deepEqual(JSON.parse(kept), expected);
    }),
    { numRuns: 300 },
  );
  assert.ok(shortened > 20, `${shortened} texts were long`);
});

test('what is cut is still no JSON', () => {
  const line = JSON.stringify({ type: 'assistant', text: `${'x'.repeat(2000)}\\"`, model: 'm' });
  for (let end = 1; end < line.length; end += 7)
    assert.throws(() => JSON.parse(withoutLongTexts(Buffer.from(line.slice(0, end)))), `cut at ${end}`);
});
