import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { guardOutput } from '../../../src/commands/guard-output.ts';
import { withoutCommands } from '../../../src/model/runner-commands.ts';
import { commandsIn, hostileText } from '../model/ci-runner.ts';

/** An output that remembers what it was given, guarded. */
function guarded() {
  let text = '';
  const stream = {
    write: (chunk: string | Uint8Array, ...rest: unknown[]) => {
      text += String(chunk);
      for (const argument of rest) if (typeof argument === 'function') argument();
      return true;
    },
  };
  const printCommands = guardOutput(stream);
  return { stream, printCommands, text: () => text };
}

test('in whatever pieces a text is printed, nothing in it is a command', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(hostileText, fc.boolean())), (pieces) => {
      const { stream, text } = guarded();
      for (const [piece, asBytes] of pieces) stream.write(asBytes ? Buffer.from(piece) : piece);
      assert.deepEqual(commandsIn(text()), []);
      assert.equal(
        text(),
        withoutCommands(pieces.map(([piece, asBytes]) => (asBytes ? Buffer.from(piece).toString() : piece)).join('')),
      );
    }),
    { numRuns: 1000 },
  );
});

test('a character may come in two pieces, and whoever prints learns when it is done', () => {
  const { stream, text } = guarded();
  const bytes = Buffer.from('製 ##[x]');
  let done = 0;
  stream.write(bytes.subarray(0, 1), () => (done += 1));
  stream.write(bytes.subarray(1), 'utf8', () => (done += 1));
  assert.deepEqual([text(), done], ['製 ##\\u005bx]', 2]);
});

test('what is meant as a command is one, on a line of its own', () => {
  const { stream, printCommands, text } = guarded();
  stream.write('half a line');
  printCommands('::error::a\n::error::b');
  stream.write('::error::c\n');
  assert.equal(text(), 'half a line\n::error::a\n::error::b\n:\\u003aerror::c\n');
});
