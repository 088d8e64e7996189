import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strangeCharacters } from '../../../src/model/strange-characters.ts';

const MARK = '\u200e';

/** Processor time in milliseconds; other processes do not count. */
function cost(text: string): number {
  const before = process.cpuUsage();
  strangeCharacters(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

test('a line of marks is read in time that grows with its length, not with its square', () => {
  cost(MARK.repeat(1000));
  // Read once for each mark, as it was, the longer text takes seven minutes.
  assert.ok(cost(MARK.repeat(160_000)) < 10_000);
});

test('a mark is judged by the line that it is on', () => {
  const found = (text: string) => strangeCharacters(text).map(({ index }) => index);
  assert.deepEqual(found(`a${MARK}b\nשלום${MARK}\nc${MARK}`), [1, 11]);
  assert.deepEqual(found(`שלום${MARK}\na${MARK}`), [7]);
});
