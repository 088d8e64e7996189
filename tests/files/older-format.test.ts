import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, test } from 'node:test';
import { ROOT } from '../../src/commands/project.ts';
import { readFiles } from '../../src/model/read/files.ts';
import { upgraded } from '../../src/model/upgrade/upgraded.ts';
import { builtSite } from '../site/built/built-site.ts';

const FORMATS = join(ROOT, 'tests', 'fixtures', 'formats');

for (const format of readdirSync(FORMATS)) {
  describe(`content of format ${format}`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'older-format-'));
    after(() => rmSync(folder, { recursive: true, force: true }));

    test('is built by this engine once it is upgraded', async () => {
      const result = upgraded(readFiles(join(FORMATS, format)).files);
      assert.ok(!('refused' in result));
      for (const { path, text, image } of result.files) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text ?? image ?? '');
      }
      const site = await builtSite({ HANDBOOK_CONTENT: folder, HANDBOOK_TODAY: '2026-11-22' });
      const policy = readFileSync(join(site, 'policy', 'index.html'), 'utf8');
      assert.match(policy, /id="RED-01"/);
      assert.match(policy, /id="REQ-01"/);
    });
  });
}
