import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { byteLines } from '../../../src/audit-usage/sessions/byte-lines.ts';
import { firstType } from '../../../src/audit-usage/sessions/first-type.ts';
import { Needle } from '../../../src/audit-usage/sessions/needle.ts';

/** Gives parts one after another in the same memory, as a file is read. */
async function* inOneMemory(parts: readonly string[]): AsyncGenerator<Buffer> {
  const memory = Buffer.alloc(100);
  for (const part of parts) {
    await Promise.resolve();
    yield memory.subarray(0, memory.write(part));
  }
}

test('bytes become the lines that they hold, wherever they were cut, and a needle is found in the lines that have it', async () => {
  const part = fc.string({ unit: fc.constantFrom(...'ab"\n'), maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 8 }), async (parts) => {
      const needle = new Needle('a"');
      const found: string[] = [];
      for await (const lines of byteLines(inOneMemory(parts), () => assert.fail('no line is long')))
        for (const line of lines) {
          const text = line.toString();
          assert.equal(needle.isIn(line, 0, line.length), text.includes('a"'), text);
          found.push(text);
        }
      const expected = parts.join('').split('\n');
      // What follows the last line feed is a line only if it holds something.
      if (expected.at(-1) === '') expected.pop();
      assert.deepEqual(found, expected);
      const whole = Buffer.from(parts.join(''));
      let from = 0;
      for (const line of expected) {
        assert.equal(needle.isIn(whole, from, from + line.length), line.includes('a"'));
        from += line.length + 1;
      }
    }),
    { numRuns: 300 },
  );
});

test('the first type of a line is that near its start, and never one of the next line', () => {
  const type = (text: string, end = text.length) => firstType(Buffer.from(text), 0, end);
  assert.equal(type('{"a":1,"type":"user","message":{"type":"text"}}'), 'user');
  assert.equal(type('{"a":1}\n{"type":"user"}', 7), undefined);
  assert.equal(type(`{"a":"${'x'.repeat(500)}","type":"user"}`), undefined);
  assert.equal(type('{"type":"'), undefined);
  assert.equal(type(String.raw`{"a":"\"type\":\"user\"","type":"assistant"}`), 'assistant');
});
