import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unlistedToolProblems } from '../../../src/check/unlisted-tool-problems.ts';

type Source = Parameters<typeof unlistedToolProblems>[0];
const saidOf = (tools: object[]) =>
  unlistedToolProblems({ tools, today: '2026-11-29' } as unknown as Source).map(({ message }) => message);

test('content without the tool that stands for those that nobody listed is told so', () => {
  assert.deepEqual(saidOf([{ id: 'alpha' }]), [
    'there is no tools/unlisted.yaml: whoever asks about a tool that nobody listed gets no answer.',
  ]);
  assert.deepEqual(saidOf([{ id: 'alpha' }, { id: 'unlisted' }]), []);
});
