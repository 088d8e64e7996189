import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { strangeCharacters } from '../../../src/model/strange-characters.ts';

const MARK = '\u200e';

/** Returns the number of characters that are examined for the script of a line, all looks together. */
function charactersRead(text: string): number {
  let read = 0;
  const { test: look } = RegExp.prototype;
  const spy = mock.method(RegExp.prototype, 'test', function (this: RegExp, part: string) {
    read += part.length;
    return look.call(this, part);
  });
  strangeCharacters(text);
  spy.mock.restore();
  return read;
}

test('a line of marks is read as often as it is long, and not once for each mark', () => {
  const length = 40_000;
  const read = charactersRead(MARK.repeat(length));
  assert.ok(read >= length, 'the looks are counted');
  assert.ok(read < 10 * length, `${read} characters`);
});

test('a mark is judged by the line that it is on', () => {
  const found = (text: string) => strangeCharacters(text).map(({ index }) => index);
  assert.deepEqual(found(`a${MARK}b\nשלום${MARK}\nc${MARK}`), [1, 11]);
  assert.deepEqual(found(`שלום${MARK}\na${MARK}`), [7]);
});
