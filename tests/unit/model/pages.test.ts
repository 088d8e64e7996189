import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkableFiles, pagesOf } from '../../../src/model/pages.ts';
import { chapterPath } from '../../../src/model/paths.ts';
import { handbookOf, soundText, soundWith } from './fixture.ts';

const pages = pagesOf(handbookOf(soundWith({})));
const page = (path: string) => pages.find((candidate) => candidate.path === path);

test('addresses are those that were promised', () => {
  for (const path of [
    ...['/', '/decide/', '/policy/', '/tools/', '/tools/alpha/', '/handbook/', '/handbook/guide/first-steps/'],
    ...['/checks/', '/checks/log-review/', '/checklists/before-you-start/', '/faq/', '/faq/may-i-start/'],
    ...['/training/status/', '/glossary/', '/sources/', '/changes/', '/search/'],
  ])
    assert.ok(page(path), path);
});

test('start pages have short addresses', () => {
  assert.equal(chapterPath('start/engineer'), '/start/engineer/');
  assert.equal(chapterPath('guide/start'), '/handbook/guide/start/');
});

test('every address begins and ends with a slash and belongs to one page', () => {
  for (const { path } of pages) assert.match(path, /^\/(?:[a-z0-9-]+\/)*$/);
  assert.equal(new Set(pages.map(({ path }) => path)).size, pages.length);
});

test('content can link to rules, headings, items, terms and sources', () => {
  assert.ok(page('/policy/')?.fragments.includes('RED-01'));
  assert.deepEqual(page('/handbook/guide/first-steps/')?.fragments, [
    'before-you-start',
    'what-binds-you',
    'what-to-do',
  ]);
  assert.deepEqual(page('/checklists/before-you-start/')?.fragments, ['company-login']);
  assert.deepEqual(page('/glossary/')?.fragments, ['teacher-model']);
  assert.deepEqual(page('/sources/')?.fragments, ['report']);
  assert.deepEqual(page('/changes/')?.fragments, ['2026-11-01-first-edition']);
});

test('an organisation can leave out who completed which training path', () => {
  const organization = soundText('organization.yaml').replace(
    'preferred:',
    'training:\n  showStatus: false\npreferred:',
  );
  const off = handbookOf(soundWith({ 'organization.yaml': organization }));
  const gone = (all: string[], left: string[]) => all.filter((path) => !left.includes(path));
  const paths = (source: typeof pages) => source.map(({ path }) => path);
  assert.deepEqual(gone(paths(pages), paths(pagesOf(off))), ['/training/status/']);
  assert.deepEqual(gone(linkableFiles(handbookOf(soundWith({}))), linkableFiles(off)), ['/training/status.csv']);
});
