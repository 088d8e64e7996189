import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { keptPicture } from '../../../src/preview-image/kept-picture.ts';

test('a picture is drawn once for the same text, and anew for another', async () => {
  const parent = mkdtempSync(join(tmpdir(), 'handbook-previews-'));
  const folder = join(parent, 'previews');
  let drawn = 0;
  const draw = async () => Uint8Array.of((drawn += 1));
  const bytes = async (...madeFrom: string[]) => [...(await keptPicture(folder, madeFrom, draw))];
  try {
    assert.deepEqual(await bytes('a', 'b'), [1]);
    assert.deepEqual(await bytes('a', 'b'), [1]);
    assert.deepEqual(await bytes('ab'), [2]);
    assert.deepEqual(await bytes('a', 'c'), [3]);
    assert.deepEqual(await bytes('ab'), [2]);
    for (let number = 0; number < 220; number += 1) await bytes(`many ${number}`);
    assert.ok(readdirSync(folder).length <= 200, 'old ones are removed');
    assert.ok(readdirSync(folder).every((name) => name.endsWith('.png')));
  } finally {
    rmSync(parent, { recursive: true });
  }
});
