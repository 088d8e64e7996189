import assert from 'node:assert/strict';
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { imagesInBodies } from '../../../src/integrations/body-images-module.ts';
import { programKey } from '../../../src/commands/build/compiled-program.ts';
import { readContent } from '../../../src/model/read/read-content.ts';
import { SOUND, TODAY } from '../model/fixture.ts';

test('the same images in another folder are no other program, and another image is', () => {
  const content = mkdtempSync(join(tmpdir(), 'handbook-test-'));
  try {
    cpSync(SOUND, content, { recursive: true });
    const { handbook } = readContent(content, { today: TODAY });
    assert.ok(handbook);
    const [image] = imagesInBodies(handbook);
    assert.ok(image !== undefined);
    assert.equal(programKey(content, handbook), programKey(SOUND, handbook));
    appendFileSync(join(content, image), ' ');
    assert.notEqual(programKey(content, handbook), programKey(SOUND, handbook));
  } finally {
    rmSync(content, { recursive: true });
  }
});
