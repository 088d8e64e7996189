import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { buildInto, withContent } from './built/own-build.ts';
import { parsePages } from './built/parsed-pages.ts';
import { deadReferences, deadStyleReferences } from './links/dead-references.ts';
import { HIDDEN, IMAGES, SITE, writeOddContent } from './odd-content/odd-content.ts';

test('what the check accepts is built, however odd: names, titles, addresses, dates and images', async ({ page }) => {
  test.setTimeout(240_000);
  await withContent(async (content) => {
    // Outside the project, so from a copy of it, as where the project is read-only.
    const folder = join(dirname(content), 'site');
    writeOddContent(content);
    await buildInto(folder, { HANDBOOK_CONTENT: content, HANDBOOK_TODAY: '2026-11-22' });
    const built = { folder, site: SITE };

    await test.step('every page is there, and every reference leads somewhere', async () => {
      const pages = await parsePages(page, folder);
      for (const path of ['/handbook/index/index/', '/handbook/404/404/', '/checks/api/', '/tools/constructor/'])
        expect(pages.map((built) => built.path)).toContain(path);
      expect(deadReferences(pages, built)).toEqual([]);
      expect(deadStyleReferences(built)).toEqual([]);
    });

    await test.step('no name is taken for a member of an object', () => {
      for (const file of globSync('**/*.{html,md,json,txt,xml}', { cwd: folder }))
        expect(readFileSync(join(folder, file), 'utf8'), file).not.toMatch(
          /native code|\[object |\bundefined\b|\bNaN\b/,
        );
    });

    await test.step('of images, the pixels are published and nothing else', async () => {
      const pictures = globSync('_astro/*.*', { cwd: folder }).filter((file) => !/\.(css|js|woff2)$/.test(file));
      expect(pictures).toHaveLength(Object.keys(IMAGES).length + 1);
      for (const file of pictures) {
        const bytes = readFileSync(join(folder, file));
        const { format, exif, xmp, iptc, orientation } = await sharp(bytes).metadata();
        expect({ format, exif, xmp, iptc, orientation }, file).toEqual({ format: 'webp' });
      }
      for (const file of globSync('**/*', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile()))
        expect(readFileSync(join(file.parentPath, file.name)).includes(HIDDEN), file.name).toBe(false);
    });

    await test.step('a host that runs Jekyll leaves nothing out', () => {
      expect(existsSync(join(folder, '.nojekyll'))).toBe(true);
    });
  });
});
