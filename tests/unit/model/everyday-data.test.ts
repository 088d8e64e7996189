import assert from 'node:assert/strict';
import { test } from 'node:test';
import { everydayData } from '../../../src/model/everyday-data.ts';

type Source = Parameters<typeof everydayData>[0];
const data = [{ id: 'open' }, { id: 'ours' }, { id: 'old', retired: '2026-01-01' }];
const firstOf = (fields: object) => everydayData({ data, ...fields } as unknown as Source, '2026-11-29')?.id;

test('the data class that tables show first is the one that is named, or that of the everyday case, or the first', () => {
  assert.equal(firstOf({ everydayData: 'ours', everydayCase: { data: 'open' } }), 'ours');
  assert.equal(firstOf({ everydayCase: { data: 'ours' } }), 'ours');
  assert.equal(firstOf({}), 'open');
});

test('a class that nobody can choose any more is not first', () => {
  assert.equal(firstOf({ everydayData: 'old' }), 'open');
});
