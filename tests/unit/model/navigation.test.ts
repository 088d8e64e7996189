import assert from 'node:assert/strict';
import { test } from 'node:test';
import { footerLinks, headerLinks, mainPageOf } from '../../../src/model/navigation.ts';
import { NAVIGATION_PAGES, navigation } from '../../../src/model/schema/navigation.ts';
import type { Organization } from '../../../src/model/schema/organization.ts';
import { handbookOf, soundWith } from './fixture.ts';

const sound = handbookOf(soundWith({}));
const withOrganization = (fields: Partial<Organization>) => ({
  ...sound,
  organization: { ...sound.organization, ...fields },
});
const OWN = withOrganization({
  navigation: [
    { page: 'tools', name: 'Assistants' },
    { page: 'glossary', name: undefined },
  ],
});
const pathsOf = (links: { path: string }[]) => links.map(({ path }) => path);

test('the header names the pages that the organisation lists, in its order and by its names', () => {
  assert.deepEqual(headerLinks(OWN), [
    { path: '/tools/', name: 'Assistants' },
    { path: '/glossary/', name: 'Glossary' },
  ]);
});

test('a site that says nothing has the seven pages, and the four others in the footer', () => {
  const links = headerLinks(sound);
  assert.deepEqual(
    links.map(({ name }) => name),
    ['Decide', 'Policy', 'Tools', 'Handbook', 'Checks', 'Training', 'Questions'],
  );
  assert.deepEqual(pathsOf(footerLinks(sound)), ['/glossary/', '/sources/', '/changes/', '/search/']);
});

test('every page is in the header or in the footer', () => {
  for (const source of [OWN, sound]) {
    const paths = pathsOf([...headerLinks(source), ...footerLinks(source)]);
    assert.deepEqual(paths.toSorted(), NAVIGATION_PAGES.map((page) => `/${page}/`).toSorted());
  }
});

test('what is left out, or has no content, is in neither', () => {
  const without = { ...withOrganization({ leaveOut: ['changes'] }), faq: [], checks: [] };
  const paths = pathsOf([...headerLinks(without), ...footerLinks(without)]);
  assert.deepEqual(
    NAVIGATION_PAGES.filter((page) => !paths.includes(`/${page}/`)),
    ['faq', 'changes'],
    'self-assessments alone keep the page of check items',
  );
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
