import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PlainError } from '../../../src/basics/plain-error.ts';
import { contentChanged, currentContent } from '../../../src/check/current-content.ts';
import { readSite } from '../../../src/model/read/read-site.ts';
import { siteSetting } from '../../../src/model/site-setting.ts';
import { SOUND } from './fixture.ts';

test('HANDBOOK_SITE gives a build its address, with or without the last slash', () => {
  const CASES = [
    ['https://preview.example/', 'https://preview.example/'],
    [
      'https://group.pages.example/-/handbook/-/jobs/4711/artifacts/public',
      'https://group.pages.example/-/handbook/-/jobs/4711/artifacts/public/',
    ],
    [' http://localhost:8080/handbook/ ', 'http://localhost:8080/handbook/'],
  ] as const;
  for (const [given, site] of CASES) {
    assert.equal(siteSetting({ HANDBOOK_SITE: given }), site);
    assert.equal(readSite(SOUND, { HANDBOOK_SITE: given }), site);
  }
  assert.equal(siteSetting({}), undefined);
  assert.equal(readSite(SOUND, {}), 'https://handbook.example/');
});

test('what is no address of a site is refused, with what is wrong', () => {
  const CASES = [
    ['', /set to nothing/],
    ['  ', /set to nothing/],
    ['preview.example', /starts with https:/],
    ['https://preview.example/?mr=1', /no \? and no #/],
    ['https://preview.example/a b/', /HANDBOOK_SITE is https:\/\/preview\.example\/a b\/: /],
    ['javascript:alert(1)', /starts with https:/],
  ] as const;
  for (const [given, says] of CASES)
    assert.throws(
      () => siteSetting({ HANDBOOK_SITE: given }),
      (error: unknown) => error instanceof PlainError && says.test(error.message),
      given,
    );
});

test('a build takes the address from it, and everything else from the content', async () => {
  const before = process.env.HANDBOOK_SITE;
  process.env.HANDBOOK_SITE = 'https://preview.example/4711';
  // Another test of this process may have read it.
  contentChanged(SOUND);
  try {
    const { handbook } = await currentContent(SOUND);
    assert.equal(handbook?.organization.site, 'https://preview.example/4711/');
    assert.equal(handbook.organization.name.length > 0, true);
  } finally {
    if (before === undefined) delete process.env.HANDBOOK_SITE;
    else process.env.HANDBOOK_SITE = before;
    contentChanged(SOUND);
  }
});
