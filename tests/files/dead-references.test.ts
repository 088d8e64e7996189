import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { parsePages } from '../site/built/parsed-pages.ts';
import { deadReferences } from './links/dead-references.ts';

describe('a site below a path of an intranet', () => {
  const folder = mkdtempSync(join(tmpdir(), 'intranet-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const html = [
    '<a href="https://intranet.example/wiki/">Another site</a>',
    '<a href="/handbook/page.html">A page</a>',
    '<a href="/wiki/">Its path is forgotten</a>',
    '<img src="https://intranet.example/logo.png" alt="">',
  ].join('');
  writeFileSync(join(folder, 'page.html'), html);

  test('may link to the other sites of its host, loads nothing from them, and no link forgets its path', () => {
    assert.deepEqual(deadReferences(parsePages(folder), { folder, site: 'https://intranet.example/handbook/' }), [
      '/page.html a href="/wiki/": no such file',
      '/page.html img src="https://intranet.example/logo.png": loads from another host',
    ]);
  });
});
