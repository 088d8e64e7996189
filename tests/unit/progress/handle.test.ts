import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { HANDLE } from '../../../src/progress/completion-record.ts';
import { handleFault, typedHandle } from '../../../src/progress/handle.ts';

test('a handle is taken in whatever case and with its @', () => {
  assert.equal(typedHandle(' @Mira-K '), 'mira-k');
  assert.equal(handleFault(' @Mira-K '), '');
});

test('what no record can carry is refused, with the form to write; and nothing else', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-z0-9_.@-]{1,70}$/)), (text) => {
      const handle = typedHandle(text);
      const fault = handleFault(text);
      assert.equal(fault === '', handle === '' || HANDLE.test(handle));
      if (fault) assert.match(fault, /like mira-k/);
    }),
    { numRuns: 2000, seed: 3 },
  );
  assert.match(handleFault('mira@example.org'), /is an address/);
});
