import { appendFileSync, cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pagesOf } from '../../src/model/pages.ts';
import { readContent } from '../../src/model/read/read-content.ts';
import { BUILD_LIMIT_MS, builtSite } from '../site/built/built-site.ts';
import { withContent } from '../site/built/own-folders.ts';
import { parsePages } from '../site/built/parsed-pages.ts';
import { SOUND, TODAY } from '../unit/model/fixture.ts';

/** Pages whose ids are all their own, because nothing on them is found by an id of content or by a heading. */
const WITHOUT_CONTENT_IDS = /^\/(?:$|decide\/|404|search\/|tools\/.+|training\/status\/|policy\/|checks\/status\/)/;

const sound = () => builtSite({ HANDBOOK_CONTENT: SOUND, HANDBOOK_TODAY: TODAY });

test(
  'an id of the site itself holds a dot, which no id of content and no fragment of a heading can',
  { timeout: BUILD_LIMIT_MS },
  async () => {
    const { handbook } = readContent(SOUND, { today: TODAY });
    assert.ok(handbook);
    const scenarios = handbook.scenarios.map(({ id }) => id);
    const fragments = new Map(pagesOf(handbook).map(({ path, fragments: known }) => [path, [...known, ...scenarios]]));
    const others = parsePages(await sound())
      .filter(({ path }) => !WITHOUT_CONTENT_IDS.test(path))
      .flatMap(({ path, ids }) =>
        ids.filter((id) => !id.includes('.') && !fragments.get(path)?.includes(id)).map((id) => `${path}#${id}`),
      );
    assert.deepEqual(others, []);
  },
);

test(
  'on pages whose headings are the words of the site itself every id is there once, and every heading has its fragment',
  { timeout: BUILD_LIMIT_MS },
  () =>
    withContent(async (content) => {
      const words = wordsOfTheSite(await sound());
      assert.ok(words.includes('On this page') && words.includes('search'));
      cpSync(SOUND, content, { recursive: true });
      const body = words.map((heading) => `\n## ${heading}\n\nText.\n`).join('');
      for (const file of globSync('{handbook,checks,faq,changes}/**/*.mdx', { cwd: content }))
        appendFileSync(join(content, file), body);
      const note = globSync('changes/*.mdx', { cwd: content })[0] ?? '';
      // A page shows a process once.
      const again = readFileSync(join(content, note), 'utf8').replace('<Flow id="asking" />', '');
      writeFileSync(join(content, note.replace('.mdx', '-2.mdx')), again);
      const pages = parsePages(await builtSite({ HANDBOOK_CONTENT: content, HANDBOOK_TODAY: TODAY }));
      const twice = pages.flatMap(({ path, ids }) =>
        ids.filter((id, index) => id === '' || ids.indexOf(id) < index).map((id) => `${path}#${id}`),
      );
      assert.deepEqual(twice, []);
      const { handbook } = readContent(content, { today: TODAY });
      assert.ok(handbook);
      for (const { path, fragments } of pagesOf(handbook)) {
        const ids = pages.find((page) => page.path === path)?.ids ?? [];
        assert.deepEqual(
          fragments.filter((id) => !ids.includes(id)),
          [],
          path,
        );
      }
    }),
);

/** Returns the names of the site's own parts, from ids and headings, each as a heading that an author might write. */
function wordsOfTheSite(folder: string): string[] {
  const pages = parsePages(folder);
  const ids = pages.flatMap(({ ids: all }) => all).map((id) => id.replace(/^site\./, '').replaceAll(/[-.]/g, ' '));
  const headings = pages.flatMap(({ html }) =>
    [...html.matchAll(/<h[2-4][^>]*>([\w ]+)<\/h/g)].map(([, text = '']) => text),
  );
  return [...new Set([...ids, ...headings])].filter((text) => /^[\w ]*\p{L}[\w ]*$/u.test(text)).sort();
}
