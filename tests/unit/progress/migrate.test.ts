import assert from 'node:assert/strict';
import { test } from 'node:test';
import { migrate } from '../../../src/progress/migrate.ts';

const steps = {
  1: (data: Record<string, unknown>) => ({ ...data, second: true }),
  2: ({ old, ...data }: Record<string, unknown>) => ({ ...data, renamed: old }),
};

test('data goes through every step from its version to the current one, in order', () => {
  assert.deepEqual(migrate({ schemaVersion: 1, old: 'x' }, steps, 3), {
    kind: 'current',
    data: { second: true, renamed: 'x' },
  });
  assert.deepEqual(migrate({ schemaVersion: 2, old: 'x' }, steps, 3), { kind: 'current', data: { renamed: 'x' } });
});

test('current data is left as it is, and its version is taken off', () => {
  assert.deepEqual(migrate({ schemaVersion: 3, kept: 1 }, steps, 3), { kind: 'current', data: { kept: 1 } });
});

test('a version that has no step is foreign, a greater one is newer', () => {
  assert.deepEqual(migrate({ schemaVersion: 1 }, {}, 2), { kind: 'foreign' });
  assert.deepEqual(migrate({ schemaVersion: 4 }, steps, 3), { kind: 'newer', version: 4 });
});
