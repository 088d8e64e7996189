import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { ROOT } from '../../src/commands/project.ts';
import { handbook } from './built/site.ts';

const COMMAND = fileURLToPath(new URL('../../src/commands/export-pdf.ts', import.meta.url));
const MAX_PAGES = 40;

interface Bookmark {
  title: string;
  items: Bookmark[];
}

/** The words of a bookmark and of all below it, with plain spaces. */
const titlesIn = ({ title, items }: Bookmark): string[] => [title.replaceAll(/\s+/g, ' '), ...items.flatMap(titlesIn)];

test('the policy is one document: numbered rules, contents with page numbers, bookmarks, tags, version and day on each page', async () => {
  test.setTimeout(180_000);
  const folder = mkdtempSync(join(tmpdir(), 'export-pdf-'));
  try {
    const file = join(folder, 'policy.pdf');
    const args = [COMMAND, '--sections', 'rules,conditions,versions', '--out', file];
    const first = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
    expect(first.status, first.stderr).toBe(0);

    const bytes = new Uint8Array(readFileSync(file));
    const pdf = await getDocumentProxy(bytes);
    const { text } = await extractText(pdf, { mergePages: false });
    const { policy, title, conditions, site } = handbook.organization;
    expect(text.length).toBeGreaterThan(5);
    expect(text.length).toBeLessThanOrEqual(MAX_PAGES);
    for (const [index, page] of text.entries()) {
      expect(page, `page ${index + 1}`).toContain(`${title}: policy, version ${policy.version}`);
      expect(page, `page ${index + 1}`).toContain(`${index + 1} / ${text.length}`);
      expect(page, `page ${index + 1}`).toContain('As of ');
    }
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });

    const outline = (await pdf.getOutline()).flatMap(titlesIn);
    expect(new Set(outline).size, 'each bookmark once').toBe(outline.length);
    const contents = text.slice(1, 3).join('\n').replaceAll(/\s+/g, ' ');
    for (const rule of handbook.rules) {
      const bookmark = outline.filter((entry) => entry.endsWith(` ${rule.id} ${rule.title}`));
      expect(bookmark, rule.id).toEqual([expect.stringMatching(/^1\.\d+ /)]);
      const page = Number(new RegExp(`${rule.id} [^0-9]*?(\\d+)(?= |$)`).exec(contents)?.[1]);
      expect(text[page - 1], `${rule.id} is on page ${page}`).toContain(rule.title.split(' ').slice(0, 3).join(' '));
    }
    for (const { name } of conditions)
      expect(
        outline.some((entry) => entry.endsWith(name)),
        name,
      ).toBe(true);
    expect(outline.some((entry) => entry.endsWith('Terms'))).toBe(false);

    const links = (await Promise.all(text.map(async (_, index) => (await pdf.getPage(index + 1)).getAnnotations())))
      .flat()
      .flatMap(({ url }: { url?: string }) => url ?? []);
    expect(links.filter((url) => !url.startsWith(site) && !/^(https|mailto):/.test(url))).toEqual([]);

    const second = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
    expect(second.status).toBe(1);
    expect(second.stderr).toContain('is there already, and nothing is replaced');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
