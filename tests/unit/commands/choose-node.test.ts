import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { runtimeBinary } from '../../../src/commands/bootstrap/choose-node.mjs';

const MACHINES = [
  ['linux', 'x64'],
  ['linux', 'arm64'],
  ['darwin', 'x64'],
  ['darwin', 'arm64'],
  ['win32', 'x64'],
] as const;

test('every packaged Node is one that src/runtime locks', () => {
  const { optionalDependencies } = JSON.parse(
    readFileSync(new URL('../../../src/runtime/package.json', import.meta.url), 'utf8'),
  );
  const names = MACHINES.map(([platform, arch]) => runtimeBinary('', { platform, arch })?.split(/[\\/]/)[1]);
  assert.deepEqual(names.toSorted(), Object.keys(optionalDependencies).toSorted());
});

test('a machine without a packaged Node gets none', () => {
  assert.equal(runtimeBinary('/runtime', { platform: 'freebsd', arch: 'x64' }), undefined);
});
