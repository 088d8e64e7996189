import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runsTypeScript } from '../../../src/commands/bootstrap/node-version.mjs';

const CASES: [string, boolean][] = [
  ['18.20.4', false],
  ['20.20.2', false],
  ['22.12.0', false],
  ['22.17.1', false],
  ['22.18.0', true],
  ['v22.20.0', true],
  ['23.5.0', false],
  ['23.6.0', true],
  ['24.0.0', true],
  ['26.1.0', true],
];

for (const [version, expected] of CASES) {
  test(`Node ${version} ${expected ? 'runs' : 'does not run'} the project`, () => {
    assert.equal(runsTypeScript(version), expected);
  });
}
