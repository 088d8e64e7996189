import { handbook } from '../../site/built/site.ts';
import { cutLines, sheetsOf, type Sheet } from '../paper.ts';
import type { Reader } from '../reader/reader.ts';
import { expect, test } from '../reader-test.ts';
import { testedBrowser } from '../tested-browser.ts';

/** Text at 40 points to the inch leaves about 3 % of a full sheet dark; a sheet with a few lines far less. */
const SOME_INK = 0.001;

const PAGES = [
  { path: '/', words: ['May I use this AI coding'] },
  { path: '/handbook/tool-policy/incidents/', words: ['Incidents', 'Stop the tool', 'Policy version'] },
  { path: '/tools/codex/', words: ['Codex', 'Policy version'] },
  { path: '/checklists/usage-audit/', words: [] },
  // A picture, and a table of more rows than a sheet has.
  { path: '/handbook/distillation-risks/how-it-happens/', words: ['The paths at a glance', 'What to do'] },
  { path: '/handbook/distillation-risks/provider-terms/', words: ['The comparison', 'Mistral'] },
];

/**
 * The sheets of a page. WebKitGTK counts them before it lays them out, and adds empty ones at the end; those are not the
 * page's, and left out for it alone.
 */
async function printed(reader: Reader, path: string): Promise<Sheet[]> {
  const sheets = sheetsOf((await reader.print?.(path)) ?? new Uint8Array());
  if (testedBrowser.engine !== 'webkit') return sheets;
  return sheets.slice(0, sheets.findLastIndex(({ ink }) => ink > 0) + 1);
}

// Playwright's own Firefox and WebKit do not print.
for (const { path, words } of testedBrowser.prints ? PAGES : []) {
  test(`${path} has its text on paper, drawn and to be copied`, async ({ reader }) => {
    const sheets = await printed(reader, path);
    expect(sheets.length).toBeGreaterThan(0);
    const text = sheets
      .map((sheet) => sheet.words)
      .join('\n')
      .replaceAll(/\s+/g, ' ');
    for (const part of words) expect(text).toContain(part);
    for (const [index, { words: shown, ink }] of sheets.entries()) {
      expect.soft(shown.trim(), `sheet ${index + 1}`).not.toBe('');
      expect.soft(ink, `sheet ${index + 1}: its dark part`).toBeGreaterThan(SOME_INK);
    }
  });
}

if (testedBrowser.prints) {
  test('what is folded away on the screen is on paper, and no line is cut by the edge of a sheet', async ({
    reader,
  }) => {
    const sheets = await printed(reader, '/policy/');
    const text = sheets.map(({ words }) => words).join('\n');
    const rules = handbook.rules.filter(({ retired }) => !retired);
    expect(cutLines(sheets)).toEqual([]);
    expect(text.match(/^ *Covers  /gm)).toHaveLength(rules.length);
  });
}

test('the faces for paper are not loaded for the screen', async ({ reader }) => {
  await reader.open('/handbook/tool-policy/incidents/');
  const fonts = await reader.run(async () => {
    await document.fonts.ready;
    return performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path.endsWith('.woff2'));
  });
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.filter((path) => path.includes('source-sans-3-latin-'))).toEqual([]);
});
