import assert from 'node:assert/strict';
import { test } from 'node:test';
import { footerLinks, headerLinks, mainPageOf } from '../../../src/model/navigation.ts';
import { NAVIGATION_PAGES, navigation } from '../../../src/model/schema/navigation.ts';

const OWN = {
  navigation: [
    { page: 'tools' as const, name: 'Assistants' },
    { page: 'glossary' as const, name: undefined },
  ],
};
const pathsOf = (links: { path: string }[]) => links.map(({ path }) => path);

test('the header names the pages that the organisation lists, in its order and by its names', () => {
  assert.deepEqual(headerLinks(OWN), [
    { path: '/tools/', name: 'Assistants' },
    { path: '/glossary/', name: 'Glossary' },
  ]);
});

test('a site that says nothing has the seven pages, and the four others in the footer', () => {
  const links = headerLinks({ navigation: undefined });
  assert.deepEqual(
    links.map(({ name }) => name),
    ['Decide', 'Policy', 'Tools', 'Handbook', 'Checks', 'Training', 'Questions'],
  );
  assert.deepEqual(pathsOf(footerLinks({ navigation: undefined })), [
    '/glossary/',
    '/sources/',
    '/changes/',
    '/search/',
  ]);
});

test('every page is in the header or in the footer', () => {
  for (const source of [OWN, { navigation: undefined }]) {
    const paths = pathsOf([...headerLinks(source), ...footerLinks(source)]);
    assert.deepEqual(paths.toSorted(), NAVIGATION_PAGES.map((page) => `/${page}/`).toSorted());
  }
});

test('a page belongs to the main page that lists it', () => {
  assert.deepEqual(
    ['/tools/codex/', '/checklists/a/', '/start/engineer/', '/glossary/2/', '/about/status/'].map(mainPageOf),
    ['/tools/', '/checks/', '/handbook/', '/glossary/', undefined],
  );
});

test('a page cannot be in the header twice', () => {
  const result = navigation.safeParse([{ page: 'tools' }, { page: 'tools', name: 'Again' }]);
  assert.deepEqual(
    result.error?.issues.map(({ path, message }) => [path, message]),
    [[[1, 'page'], '`tools` is named twice']],
  );
});
