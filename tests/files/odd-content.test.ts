import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { buildInCopy } from '../../src/commands/build/build-in-copy.ts';
import { BUILD_LIMIT_MS } from '../site/built/built-site.ts';
import { withContent } from '../site/built/own-folders.ts';
import { parsePages } from '../site/built/parsed-pages.ts';
import { deadReferences, deadStyleReferences } from './links/dead-references.ts';
import { HIDDEN, IMAGES, LOGOS, SITE, writeOddContent } from './odd-content/odd-content.ts';

test(
  'what the check accepts is built, however odd: names, titles, addresses, dates and images',
  { timeout: BUILD_LIMIT_MS },
  (context) =>
    withContent(async (content) => {
      const folder = join(dirname(content), 'site');
      writeOddContent(content);
      // From a copy of the project, as where it is read-only.
      Object.assign(process.env, { HANDBOOK_CONTENT: content, HANDBOOK_TODAY: '2026-11-22' });
      await buildInCopy(folder);
      const built = { folder, site: SITE };

      await context.test('every page is there, and every reference leads somewhere', () => {
        const pages = parsePages(folder);
        const paths = pages.map(({ path }) => path);
        for (const path of ['/handbook/index/index/', '/handbook/404/404/', '/checks/api/', '/tools/constructor/'])
          assert.ok(paths.includes(path), path);
        assert.deepEqual(deadReferences(pages, built), []);
        assert.deepEqual(deadStyleReferences(built), []);
      });

      await context.test('no name is taken for a member of an object', () => {
        for (const file of globSync('**/*.{html,md,json,txt,xml}', { cwd: folder }))
          assert.doesNotMatch(
            readFileSync(join(folder, file), 'utf8'),
            /native code|\[object |\bundefined\b|\bNaN\b/,
            file,
          );
      });

      await context.test('of images, the pixels are published and nothing else', async () => {
        const pictures = globSync('_astro/*.*', { cwd: folder }).filter((file) => !/\.(css|js|woff2)$/.test(file));
        // One is shown in two places, and the logo for two kinds of screens.
        assert.equal(pictures.length, Object.keys(IMAGES).length + 1 + 2);
        for (const file of pictures) {
          const bytes = readFileSync(join(folder, file));
          const { format, exif, xmp, iptc, orientation } = await sharp(bytes).metadata();
          assert.deepEqual(
            { format, exif, xmp, iptc, orientation },
            { format: 'webp', exif: undefined, xmp: undefined, iptc: undefined, orientation: undefined },
            file,
          );
        }
        for (const [role, png] of LOGOS) assert.ok(png.includes(HIDDEN) && (await sharp(png).metadata()).exif, role);
        for (const file of globSync('**/*', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile()))
          assert.ok(!readFileSync(join(file.parentPath, file.name)).includes(HIDDEN), file.name);
      });

      await context.test('a host that runs Jekyll leaves nothing out', () => {
        assert.ok(existsSync(join(folder, '.nojekyll')));
      });
    }),
);
