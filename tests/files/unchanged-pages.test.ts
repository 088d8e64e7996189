import assert from 'node:assert/strict';
import { appendFileSync, cpSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { BUILD_LIMIT_MS, buildAfresh } from '../site/built/built-site.ts';
import { withContent, withFolder } from '../site/built/own-folders.ts';
import { SOUND } from '../unit/model/fixture.ts';

const CHAPTER = 'handbook/guide/first-steps.mdx';

/** A row with fewer cells than its table has columns, which the check warns of. */
const SLIP = '\n| A | B |\n| --- | --- |\n| One |\n';

test(
  'after an edit of a chapter, a build takes every other page from the last one, and gives the same bytes as one from nothing',
  { timeout: BUILD_LIMIT_MS },
  () =>
    withFolder('unchanged-pages', (site) =>
      withContent(async (content) => {
        cpSync(SOUND, content, { recursive: true });
        await buildAfresh(site, { HANDBOOK_CONTENT: content });
        const first = textsOf(site);
        appendFileSync(join(content, CHAPTER), '\nOne more paragraph, about nothing in particular.\n');
        // The chapter, and the pages that read every text.
        const one = renderedBy(await buildAfresh(site, { HANDBOOK_CONTENT: content }));
        assert.ok(one <= 6, `${one} pages and files were rendered`);
        const again = textsOf(site);
        const changed = Object.keys(again).filter((file) => again[file] !== first[file] && file.endsWith('.html'));
        assert.deepEqual(changed, ['handbook/guide/first-steps/index.html']);
        await buildAfresh(site, { HANDBOOK_CONTENT: content, HANDBOOK_AFRESH: '1' });
        assert.deepEqual(textsOf(site), again);

        appendFileSync(join(content, CHAPTER), SLIP);
        const warned = await buildAfresh(site, { HANDBOOK_CONTENT: content });
        assert.match(warned, /warning/);
        const two = renderedBy(warned);
        // With them, those that show what the check found.
        assert.ok(two <= 8, `${two} pages and files were rendered`);
        const withWarning = textsOf(site);
        await buildAfresh(site, { HANDBOOK_CONTENT: content, HANDBOOK_AFRESH: '1' });
        assert.deepEqual(textsOf(site), withWarning);
        assert.notEqual(withWarning[STATUS], again[STATUS]);
      }),
    ),
);

const STATUS = 'about/status/index.html';

/** Reads from what a build has printed how many pages and files were not as in the last one. */
function renderedBy(printed: string): number {
  const [, unchanged, all] = /(\d+) of (\d+) pages and files are as in the last build/.exec(printed) ?? [];
  assert.ok(all, printed);
  return Number(all) - Number(unchanged);
}

/** The files of a site with their bytes as text, one character a byte. */
function textsOf(folder: string): Record<string, string> {
  const files = globSync('**/*', { cwd: folder }).filter((file) => statSync(join(folder, file)).isFile());
  return Object.fromEntries(files.sort().map((file) => [file, readFileSync(join(folder, file), 'latin1')]));
}
