import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { jsonLines } from '../../../src/model/json-lines.ts';
import { plainLines } from '../../../src/model/plain-lines.ts';
import { withoutCommands } from '../../../src/model/runner-commands.ts';
import { commandsIn, hostileText, TERMINAL } from './ci-runner.ts';

const WRITTEN: [text: string, written: string][] = [
  ['::stop-commands::tok', ':\\u003astop-commands::tok'],
  [' \t\u00a0::add-mask::x', ' \t\u00a0:\\u003aadd-mask::x'],
  ['first\n::error::x', 'first\n:\\u003aerror::x'],
  ['first\r::error::x', 'first\r:\\u003aerror::x'],
  ['key "##[stop-commands]tok"', 'key "##\\u005bstop-commands]tok"'],
  ['##vso[task.setvariable variable=a]b', '##vso\\u005btask.setvariable variable=a]b'],
  ['###[group]', '###\\u005bgroup]'],
  ['a::b, ## [x] and C::D stay', 'a::b, ## [x] and C::D stay'],
  ['See [a](#b), #[c]', 'See [a](#b), #[c]'],
];

for (const [text, written] of WRITTEN) {
  test(`${JSON.stringify(text)} is written as ${JSON.stringify(written)}`, () =>
    assert.equal(withoutCommands(text), written));
}

test('no text is a command, and writing it out once is enough', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const written = withoutCommands(text);
      assert.deepEqual(commandsIn(written), []);
      assert.equal(withoutCommands(written), written);
    }),
    { numRuns: 1000 },
  );
});

test('plain lines have nothing that a terminal obeys, and hide no address behind words', () => {
  const link = '\u001b]8;;https://evil.example\u001b\\Read this\u001b]8;;\u001b\\';
  assert.equal(plainLines(`\u001b[31mred\u001b[0m\u009b2J ${link}\n\u202eevil\u2066 \u001b`), 'red Read this\nevil ');
  assert.equal(plainLines('#\u001b[0m#[group]'), '##\\u005bgroup]');
  fc.assert(
    fc.property(hostileText, (text) => {
      const plain = plainLines(text);
      assert.doesNotMatch(plain, TERMINAL);
      assert.deepEqual(commandsIn(plain), []);
    }),
    { numRuns: 1000 },
  );
});

test('JSON says the same when it can be printed', () => {
  fc.assert(
    fc.property(fc.dictionary(hostileText, fc.oneof(hostileText, fc.array(hostileText), fc.double())), (value) => {
      const text = jsonLines(value);
      assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(value)));
      assert.doesNotMatch(text, TERMINAL);
      assert.deepEqual(commandsIn(text), []);
    }),
    { numRuns: 500 },
  );
});
