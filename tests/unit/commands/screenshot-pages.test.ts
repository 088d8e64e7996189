import assert from 'node:assert/strict';
import { test } from 'node:test';
import { screenshotPages } from '../../../src/commands/screenshots/screenshot-pages.ts';
import { pagesOf } from '../../../src/model/pages.ts';
import { readContent } from '../../../src/model/read/read-content.ts';
import { decide } from '../../../src/policy/decide.ts';
import { FIRST_ORGANISATION } from '../../fixtures/first-organisation.ts';
import { SECOND_ORGANISATION } from '../../fixtures/second-organisation.ts';
import { SOUND } from '../model/fixture.ts';

for (const folder of [SOUND, FIRST_ORGANISATION, SECOND_ORGANISATION])
  test(`the pictures of ${folder.split(/[\\/]/).at(-1)} are of pages that exist, each with a name of its own`, () => {
    const { handbook } = readContent(folder);
    assert.ok(handbook);
    const pages = screenshotPages(handbook);
    const existing = new Set(pagesOf(handbook).map(({ path }) => path));
    for (const { name, path } of pages) assert.ok(existing.has(path.replace(/\?.*/, '')), `${name}: ${path}`);
    assert.equal(new Set(pages.map(({ name }) => name)).size, pages.length);
    assert.ok(pages.length >= 6);
  });

test('the answer that is shown has conditions, where any has', () => {
  const { handbook } = readContent(FIRST_ORGANISATION, { today: '2026-11-29' });
  assert.ok(handbook);
  const shown = screenshotPages(handbook).find(({ name }) => name === 'decide');
  const [division, tool, plan, data, use] = ['division', 'tool', 'plan', 'data', 'use'].map(
    (part) => new URL(shown?.path ?? '', 'http://h').searchParams.get(part) ?? '',
  );
  assert.ok(division && tool && plan && data && use);
  assert.equal(decide(handbook, { division, tool, plan, data, use }, '2026-11-29').verdict, 'conditional');
});
