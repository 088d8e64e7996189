import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deadLink, forbiddenLink } from '../../../src/model/read/links.ts';

const AT = { file: 'a.mdx', line: 1, column: 1 };
const FROM = '/handbook/guide/first-steps/';
const PAGES = new Map([
  ['/', new Set<string>()],
  ['/policy/', new Set(['RED-01'])],
  ['/handbook/guide/', new Set<string>()],
  [FROM, new Set(['what-to-do', 'é'])],
]);
const dead = (url: string, from: string | undefined = FROM) => deadLink({ url, at: AT, from }, PAGES)?.message;
const forbidden = (url: string) => forbiddenLink({ url, at: AT, from: FROM })?.message;

test('links to pages, headings and other sites are alive', () => {
  for (const url of [
    ...['/', '/policy/', '/policy/#RED-01', '/policy/?division=lab', '#what-to-do', '#%C3%A9', '#', '../', './', ''],
    ...['https://example.org/anything', 'mailto:desk@example.org'],
  ])
    assert.equal(dead(url), undefined, url);
});

test('links to nowhere are dead, with the address that was meant', () => {
  assert.equal(dead('/polcy/'), '"/polcy/" leads to no page of the handbook. Did you mean `/policy/`?');
  assert.equal(dead('/policy'), '"/policy" leads to no page of the handbook. Addresses end with a slash: `/policy/`.');
  assert.equal(dead('../../x/'), '"../../x/" leads to no page of the handbook.');
  assert.equal(dead('/policy/#RED-1'), '"/policy/#RED-1": the page /policy/ has no #RED-1. Did you mean `RED-01`?');
  assert.equal(
    dead('#nothing-of-that-kind'),
    `"#nothing-of-that-kind": the page ${FROM} has no #nothing-of-that-kind.`,
  );
});

test('a link to what is not there says why', () => {
  const off = (path: string) => (path.startsWith('/training/status/') ? 'what nobody has. Take it out.' : undefined);
  assert.equal(
    deadLink({ url: '/training/status/#engineers', at: AT, from: FROM }, PAGES, off)?.message,
    '"/training/status/#engineers" leads to what nobody has. Take it out.',
  );
});

test('an address that cannot be decoded is dead and not an end of the check', () => {
  for (const url of ['/%', '/policy/#%E0%A4%A', '/%zz/']) assert.match(dead(url) ?? '', /is not an address/, url);
});

test('a text that several pages show has links from the root', () => {
  assert.equal(deadLink({ url: '/policy/', at: AT, from: undefined }, PAGES), undefined);
  for (const url of ['#what-to-do', '../', 'policy/'])
    assert.match(deadLink({ url, at: AT, from: undefined }, PAGES)?.message ?? '', /Start it with \/\.$/, url);
});

test('only links inside the handbook, https: and mailto: are allowed', () => {
  for (const url of [
    '/policy/',
    '../',
    '#x',
    '?x=javascript:y',
    'https://example.org/',
    'mailto:a@example.org',
    'HTTPS://example.org/',
  ])
    assert.equal(forbidden(url), undefined, url);
  for (const url of [
    ...[
      'http://example.org/',
      'javascript:alert(1)',
      'JAVASCRIPT:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'file:///etc/passwd',
    ],
    ...['ftp://example.org/', 'blob:x', 'tel:1', 'view-source:https://example.org/', 'a+b-c.d:x'],
    ...[
      '//example.org/',
      '\\\\example.org/',
      '/\\example.org/',
      ' /policy/',
      'java\nscript:x',
      '\u0001javascript:x',
      'x y',
      '\u007f',
    ],
  ])
    assert.match(forbidden(url) ?? '', /Allowed: links inside the handbook, https: and mailto:\.$/, url);
});
