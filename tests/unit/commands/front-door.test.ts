import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { redirectTarget } from '../../../src/commands/serve/front-door.ts';

const folder = mkdtempSync(join(tmpdir(), 'front-door-'));
mkdirSync(join(folder, 'policy'));
writeFileSync(join(folder, 'policy', 'index.html'), '');
after(() => rmSync(folder, { recursive: true }));

const CASES: [string, string, string | undefined][] = [
  ['/', '/policy', '/policy/'],
  ['/', '/policy/', undefined],
  ['/', '/nothing', undefined],
  ['/', '/%ff', undefined],
  ['/', '/..%2f..%2fetc', undefined],
  ['/handbook/', '/', '/handbook/'],
  ['/handbook/', '/handbook', '/handbook/'],
  ['/handbook/', '/handbook/', undefined],
  ['/handbook/', '/handbook/policy', '/handbook/policy/'],
  ['/handbook/', '/policy', undefined],
];

for (const [base, path, target] of CASES) {
  test(`under ${base}, ${path} ${target ? `leads to ${target}` : 'is answered as it is'}`, () => {
    assert.equal(redirectTarget(path, { folder, base }), target);
  });
}
