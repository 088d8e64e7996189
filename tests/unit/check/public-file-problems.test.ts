import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PUBLIC_ENDINGS, publicFileProblems } from '../../../src/check/public-file-problems.ts';
import { fileTypes } from '../../../src/commands/hosting/file-types.ts';
import { linkableFiles, pagesOf } from '../../../src/model/pages.ts';
import { fileFromBytes } from '../../../src/model/read/files.ts';
import { ROOT_NAMES } from '../../../src/model/root-names.ts';
import { check, handbookOf, soundText, soundWith } from '../model/fixture.ts';

const kindsOf = (path: string, text = 'a') =>
  publicFileProblems([fileFromBytes(path, new TextEncoder().encode(text)).file]).map(({ kind }) => kind);

test('documents, data and what standards look for are published', () => {
  for (const path of [
    'files/form.pdf',
    'robots.txt',
    'CNAME',
    '.well-known/security.txt',
    '.well-known/apple',
    'a/b/c.docx',
  ])
    assert.deepEqual(kindsOf(`public/${path}`), [], path);
});

test('what a browser runs or shows as a page is refused under every ending, in capitals too', () => {
  const endings = 'html htm xhtml shtml js mjs cjs css xml xsl svgz wasm md php map HTML Js SVG'.split(' ');
  for (const ending of endings) assert.notDeepEqual(kindsOf(`public/files/a.${ending}`), [], ending);
  for (const name of ['a', 'a.', '.html', 'form.pdf.html', 'well-known/x'])
    assert.notDeepEqual(kindsOf(`public/files/${name}`), [], name);
  assert.deepEqual(kindsOf('public/files/a.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), [
    'unpublishable-file',
  ]);
});

test('every root name of the pages and files of a handbook is taken', () => {
  const handbook = handbookOf(soundWith({}));
  const paths = [...pagesOf(handbook).map(({ path }) => path), ...linkableFiles(handbook)];
  const roots = new Set(paths.map((path) => path.split('/')[1] ?? '').filter((root) => root !== ''));
  assert.ok(roots.size > 10);
  for (const root of roots) assert.ok(ROOT_NAMES.has(root), root);
  for (const path of ['policy/rules.csv', 'llms.txt', 'favicon.svg', 'training.md', '_astro/a.txt'])
    assert.deepEqual(kindsOf(`public/${path}`), ['taken-address'], path);
});

test('content links to a public file that is there, and to no other', () => {
  const page = 'handbook/guide/first-steps.mdx';
  const linked = { [page]: `${soundText(page)}\nFill in [the form](/files/form.pdf).\n` };
  const form = { 'public/files/form.pdf': '%PDF-1.4' };
  assert.deepEqual(check(soundWith({ ...linked, ...form })).problems, check(soundWith({})).problems);
  assert.ok(check(soundWith(linked)).problems.some(({ kind }) => kind === 'dead-link'));
});

test('25 MiB together are the most', () => {
  const part = { text: undefined, bytes: new Uint8Array(5 * 1024 * 1024) };
  const files = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ ...part, path: `public/files/${name}.pdf` }));
  assert.deepEqual(publicFileProblems(files), []);
  assert.equal(
    publicFileProblems([...files, { text: undefined, bytes: new Uint8Array(1), path: 'public/f.txt' }]).length,
    1,
  );
});

test('hosts have a type for every ending', () => {
  const known = new Set(fileTypes().map(({ ending }) => ending));
  assert.deepEqual(
    PUBLIC_ENDINGS.filter((ending) => !known.has(ending)),
    [],
  );
});
