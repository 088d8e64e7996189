import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_CONTENT } from '../../src/model/content-folder.ts';
import { buildInto, whileServed, withContent, withFolder } from './built/own-build.ts';
import { parsePages } from './built/parsed-pages.ts';
import { watch } from './built/watch.ts';
import { test, expect } from '@playwright/test';
import { deadReferences, deadStyleReferences } from './links/dead-references.ts';

const SITE = 'https://intranet.example/handbook/';

test('the handbook works below a path of its own: every link, asset, feed address and search result', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await withContent((content) =>
    withFolder('sub-path', async (folder) => {
      copyContent(content);
      const settings = { HANDBOOK_CONTENT: content };
      await buildInto(folder, settings);
      const built = { folder, site: SITE };

      await test.step('every reference in the files stays below the path and leads somewhere', async () => {
        expect(deadReferences(await parsePages(page, folder), built)).toEqual([]);
        expect(deadStyleReferences(built)).toEqual([]);
        for (const file of ['sitemap.xml', 'changes/feed.xml']) {
          const addresses = readFileSync(join(folder, file), 'utf8').match(/https:\/\/intranet\.example[^<"]*/g) ?? [];
          expect(addresses.length).toBeGreaterThan(1);
          expect(addresses.filter((address) => !address.startsWith(SITE))).toEqual([]);
        }
      });

      await test.step('a reader finds the way from the address of the host to an answer', () =>
        whileServed(folder, settings, async (host) => {
          const faults: string[] = [];
          await watch(page, new URL(host).host, faults);
          await page.goto(host);
          await expect(page).toHaveURL(`${host}handbook/`);
          await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Tools' }).click();
          await expect(page).toHaveURL(`${host}handbook/tools/`);
          await page.getByRole('main').getByRole('link', { name: 'Claude Code' }).first().click();
          await expect(page.getByRole('heading', { level: 1, name: 'Claude Code' })).toBeVisible();
          await page.goto(`${host}handbook/decide/`);
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          await page.goto(`${host}handbook/search/?q=codex`);
          await page
            .getByRole('main')
            .getByRole('link', { name: /^Codex/ })
            .first()
            .click();
          await expect(page).toHaveURL(new RegExp(`^${host}handbook/tools/codex/`));
          expect(faults).toEqual([]);
        }));
    }),
  );
});

/** The default content, for a site below a path. */
function copyContent(folder: string): void {
  cpSync(DEFAULT_CONTENT, folder, { recursive: true });
  const file = join(folder, 'organization.yaml');
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(/^site: .*$/m, `site: ${SITE}`);
  expect(changed).not.toBe(text);
  writeFileSync(file, changed);
}
