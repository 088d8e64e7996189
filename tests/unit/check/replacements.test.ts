import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContentFiles } from '../../../src/check/check-content.ts';
import { soundText, soundWith } from '../model/fixture.ts';

/** Returns what the check says of `replacedBy` in two tools. */
const told = (alpha: string, beta: string) =>
  checkContentFiles(
    soundWith({
      'tools/alpha.yaml': soundText('tools/alpha.yaml') + alpha,
      'tools/beta.yaml':
        soundText('tools/alpha.yaml').replace('name: Alpha', 'name: Beta').replace('aliases: [alfa]\n', '') + beta,
    }),
    { today: '2026-11-22' },
  ).problems.flatMap(({ message }) => (message.startsWith('`replacedBy`') ? [message] : []));

test('a retired tool may name one that is in use on that day', () => {
  assert.deepEqual(told('retired: 2026-12-01\nreplacedBy: beta\n', ''), []);
  assert.deepEqual(told('retired: 2026-12-01\nreplacedBy: beta\n', 'retired: 2027-01-01\n'), []);
});

test('a tool that is gone by then, the tool itself, and a replacement for what is in use are refused', () => {
  assert.match(
    told('retired: 2026-12-01\nreplacedBy: beta\n', 'retired: 2026-11-30\n').join(),
    /beta is retired itself, since 2026-11-30/,
  );
  assert.match(told('retired: 2026-12-01\nreplacedBy: alpha\n', '').join(), /cannot take its own place/);
  assert.match(told('replacedBy: beta\n', '').join(), /alpha is in use/);
});
