import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { csv } from '../../../src/progress/csv.ts';

const SIGNS = ['=HYPERLINK("https://evil.example";"x")', '+1+1', '-1+1', '@SUM(1)'];
const NOTES = [...SIGNS, ...[';', ',', '\t', '\n', '|'].flatMap((mark) => SIGNS.map((sign) => `x${mark}${sign}`))];
const WORDS = 'the handbook’s own words: Łódź, 製品';
const SEPARATORS = { comma: 44, semicolon: 59, tab: 9, stroke: 124 };

for (const [name, code] of Object.entries(SEPARATORS)) {
  test(`LibreOffice finds no formula in an export that it splits at each ${name}`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'handbook-test-'));
    try {
      writeFileSync(join(folder, 'export.csv'), csv([['Note', 'Words'], ...NOTES.map((note) => [note, WORDS])]));
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
      // Quotation marks around texts, UTF-8, from the first line on.
      const read = `--infilter=CSV:${code},34,76,1`;
      execFileSync(
        'soffice',
        [profile, '--headless', read, '--convert-to', 'fods', '--outdir', folder, join(folder, 'export.csv')],
        { stdio: 'ignore', timeout: 60_000 },
      );
      const sheet = readFileSync(join(folder, 'export.fods'), 'utf8');
      expect(sheet).not.toContain('table:formula');
      expect(sheet).toContain('製品');
      expect(sheet.match(/evil\.example/g)?.length).toBeGreaterThanOrEqual(NOTES.length / SIGNS.length);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}
