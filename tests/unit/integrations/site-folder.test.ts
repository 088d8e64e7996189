import assert from 'node:assert/strict';
import {
  existsSync,
  globSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { SiteFolder } from '../../../src/integrations/site-folder.ts';

function withFolders(work: (site: string, elsewhere: string) => void): void {
  const parent = mkdtempSync(join(tmpdir(), 'site-folder-'));
  try {
    mkdirSync(join(parent, 'elsewhere'));
    work(join(parent, 'site'), join(parent, 'elsewhere'));
  } finally {
    rmSync(parent, { recursive: true });
  }
}

function build(folder: string, files: Record<string, string>): void {
  const site = new SiteFolder(folder, ['index']);
  for (const [path, text] of Object.entries(files)) site.write(path, text);
  site.close();
}

/** The files of a folder with their texts. */
const textsIn = (folder: string) =>
  Object.fromEntries(
    globSync('**/*', { cwd: folder })
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );

test('after a build its folder has what it has written and nothing else, whatever was there', () => {
  withFolders((site) => {
    build(site, { 'a/index.html': 'a', 'b/c/index.html': 'c', 'd.txt': 'd', 'e.txt': 'e' });
    // A file where the next site has a folder, and a folder where it has a file.
    const next = { 'a/index.html': 'shorter', 'd.txt/index.html': 'd', 'b/c': 'c', '/f/g/index.html': 'g' };
    build(site, next);
    assert.deepEqual(textsIn(site), {
      'a/index.html': 'shorter',
      'd.txt/index.html': 'd',
      'b/c': 'c',
      'f/g/index.html': 'g',
    });
    build(site, {});
    assert.deepEqual(globSync('**/*', { cwd: site }), []);
  });
});

test('what others write is emptied at once, and a repository in the folder stays', () => {
  withFolders((site) => {
    for (const name of ['index', '.git']) mkdirSync(join(site, name), { recursive: true });
    for (const name of ['index/old', '.git/HEAD']) writeFileSync(join(site, name), name);
    const folder = new SiteFolder(site, ['index']);
    mkdirSync(join(site, 'index'));
    folder.close();
    assert.deepEqual([existsSync(join(site, 'index/old')), existsSync(join(site, '.git/HEAD'))], [false, true]);
  });
});

test('nothing outside is written: neither through a link, nor into a file that something outside shares', () => {
  withFolders((site, elsewhere) => {
    mkdirSync(site);
    for (const name of ['linked.html', 'shared.html']) writeFileSync(join(elsewhere, name), 'outside');
    symlinkSync(join(elsewhere, 'linked.html'), join(site, 'linked.html'));
    symlinkSync(elsewhere, join(site, 'folder'));
    linkSync(join(elsewhere, 'shared.html'), join(site, 'shared.html'));
    const files = { 'linked.html': 'site', 'folder/linked.html': 'site', 'shared.html': 'site' };
    build(site, files);
    assert.deepEqual(textsIn(elsewhere), { 'linked.html': 'outside', 'shared.html': 'outside' });
    assert.deepEqual(textsIn(site), files);
  });
});

test('a site knows the files that it has written, and no others', () => {
  withFolders((site) => {
    build(site, { 'old.html': 'old' });
    const folder = new SiteFolder(site);
    folder.write('new.html', 'new');
    assert.deepEqual(
      ['old.html', 'new.html', '/new.html'].map((path) => folder.read(path)?.toString()),
      [undefined, 'new', 'new'],
    );
    folder.remove('new.html');
    assert.equal(folder.has('new.html'), false);
    folder.close();
    assert.deepEqual(textsIn(site), {});
  });
});
