import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textWidth, wrap } from '../../../src/diagrams/text-width.ts';

const TEXT = 'Every rule in force that covers your division, tool and plan, data and use.';

test('widths grow with size and weight', () => {
  assert.equal(textWidth('0000', 10), 19.88);
  assert.equal(textWidth('0000', 20), 39.76);
  assert.ok(textWidth(TEXT, 14, 600) > textWidth(TEXT, 14));
});

test('a character of no known width counts as a wide one', () => {
  assert.ok(textWidth('→', 14) > textWidth('o', 14));
});

test('lines keep every word and the width', () => {
  for (const width of [90, 120, 180, 240, 600]) {
    const lines = wrap(TEXT, width, 14);
    assert.equal(lines.join(' '), TEXT);
    for (const line of lines) assert.ok(textWidth(line, 14) <= width, line);
  }
});

test('the last line is not left with a word alone', () => {
  assert.deepEqual(wrap('The answer is no. There is nothing to fulfil.', 240, 14), [
    'The answer is no. There',
    'is nothing to fulfil.',
  ]);
});

test('a word longer than the line stands alone', () => {
  assert.deepEqual(wrap('a reinforcement b', 40, 14), ['a', 'reinforcement', 'b']);
});

test('no text, no lines', () => {
  assert.deepEqual(wrap('', 100, 14), []);
});

test('a text without spaces breaks before words, keeps every letter, and no line begins with a mark or an ending', () => {
  const text =
    'レッドライン、またはほかの「禁止」のルール。始める前に承認を求めるルールも、条件を加えることがあります。';
  for (const width of [120, 180, 240, 600]) {
    const lines = wrap(text, width, 14);
    assert.equal(lines.join(''), text);
    for (const line of lines) {
      assert.ok(textWidth(line, 14) <= width, line);
      assert.doesNotMatch(line, /^[、。」]|「$/, line);
    }
  }
  assert.equal(textWidth('学習', 14), 28);
});
