import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decidedBy } from '../../../src/training/decided-by.ts';

test('a rule is cited with the parts of the question that it limits, traits as a part of the tool', () => {
  assert.deepEqual(decidedBy({ kind: 'prohibition', scope: { uses: ['labels'], traits: { model: ['outside'] } } }), [
    'tool',
    'use',
  ]);
  assert.deepEqual(decidedBy({ kind: 'approval', scope: { divisions: ['lab'], data: { except: ['public'] } } }), [
    'division',
    'data',
  ]);
});

test('a permission names every part, so that none of them decides alone', () => {
  assert.deepEqual(
    decidedBy({ kind: 'permission', scope: { tools: ['alpha'], data: ['public'], uses: ['code'] } }),
    [],
  );
});
