import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { lookStylesOf } from '../../../src/integrations/look-styles.ts';
import { SOUND } from '../model/fixture.ts';

const STYLES = fileURLToPath(new URL('../../../src/styles', import.meta.url));

/** Returns what the plugin makes of a sheet, as Vite asks for it. */
async function transformed(folder: string, sheet: string): Promise<unknown> {
  const { transform } = lookStylesOf(folder);
  if (typeof transform !== 'function') throw new Error('The plugin transforms by a function.');
  const path = join(STYLES, sheet);
  const context = { addWatchFile: () => {} };
  // Vite binds the plugin to a context of its own; nothing else of it is used.
  return Reflect.apply(transform, context, [readFileSync(path, 'utf8'), `${path}?transform-only`]);
}

describe('the looks in the main style sheet', () => {
  const folder = mkdtempSync(join(tmpdir(), 'looks-'));
  cpSync(SOUND, folder, { recursive: true });
  const file = join(folder, 'organization.yaml');
  writeFileSync(file, `${readFileSync(file, 'utf8')}\nlooks:\n  accent: "#7a1420"\n`);
  after(() => rmSync(folder, { recursive: true }));

  test('stand at its end, after all that they change', async () => {
    const sheet = readFileSync(join(STYLES, 'main.css'), 'utf8');
    const made = String(await transformed(folder, 'main.css'));
    assert.ok(made.startsWith(sheet));
    assert.match(made.slice(sheet.length), /--link: light-dark\(#7a1420, /);
  });

  test('are in no other sheet, and nothing of a handbook that has none', async () => {
    assert.equal(await transformed(folder, 'print.css'), undefined);
    assert.equal(await transformed(SOUND, 'main.css'), undefined);
  });
});
