import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { FILE_KINDS, fileSchema, kindRow } from '../../../src/model/kind.ts';
import { movedPages } from '../../../src/model/moved-pages.ts';
import { ownFolderOf } from '../../../src/model/own-addresses.ts';
import { pagesOf } from '../../../src/model/pages.ts';
import { isOldAddress } from '../../../src/model/schema/moved.ts';
import { defOf } from '../../../src/model/read/walk.ts';
import { ROOT } from '../../../src/commands/project.ts';
import { check, handbookOf, linesOf, soundText, soundWith } from './fixture.ts';

const QUESTION = 'faq/may-i-start.mdx';
const moved = (...addresses: string[]) =>
  soundWith({ [QUESTION]: soundText(QUESTION).replace('owner:', `movedFrom: ${JSON.stringify(addresses)}\nowner:`) });

test('whatever has a page of its own can keep its old addresses', () => {
  const kinds = FILE_KINDS.filter((kind) => kindRow(kind).page);
  assert.ok(kinds.length >= 6);
  for (const kind of kinds) assert.ok(defOf(fileSchema(kind)).shape?.movedFrom, kind);
});

test('an old address leads to the page, and is in no list of pages', () => {
  const handbook = handbookOf(moved('/questions/first/', '/start-here/'));
  assert.deepEqual(
    movedPages(handbook).map(({ from, to }) => [from, to.path]),
    [
      ['/questions/first/', '/faq/may-i-start/'],
      ['/start-here/', '/faq/may-i-start/'],
    ],
  );
  assert.deepEqual(pagesOf(handbook), pagesOf(handbookOf(soundWith({}))));
});

test('every folder of pages holds pages of content or belongs to the site, so that no old address hides a page', () => {
  const names = readdirSync(join(ROOT, 'src/pages'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() || entry.name.endsWith('.astro'))
    .map(({ name }) => name.replace(/\.astro$/, ''));
  const ofContent = FILE_KINDS.flatMap((kind) => kindRow(kind).page?.('start/x').split('/')[1] ?? []);
  const others = names.filter((name) => ![...ofContent, 'handbook', 'index', '[...moved]'].includes(name));
  assert.ok(others.length > 5);
  for (const name of [...others, 'pagefind']) assert.equal(ownFolderOf(`/${name}/x/`), `/${name}/`, name);
});

test('no old address that passes leaves the site, names a file or takes the place of a page', () => {
  const part = fc.constantFrom(
    'a',
    'faq',
    '..',
    '.',
    '%2e',
    'A',
    'x.html',
    'may-i-start',
    'con',
    '_astro',
    '\\',
    '?',
    '#',
  );
  const paths = new Set(pagesOf(handbookOf(soundWith({}))).map(({ path }) => path));
  fc.assert(
    fc.property(fc.array(part, { maxLength: 4 }), fc.constantFrom('/', '//', ''), (parts, end) => {
      const address = `/${parts.join('/')}${end}`;
      if (linesOf(check(moved(address)).problems).length > 0) return;
      assert.equal(new URL(address, 'https://handbook.example').pathname, address);
      assert.match(address, /^\/(?:[a-z0-9-]+\/)+$/);
      assert.ok(!paths.has(address));
    }),
    { numRuns: 60 },
  );
  assert.ok(isOldAddress('/a/b-c/'));
});

test('a fault elsewhere in a file does not make links to its old address errors of their own', () => {
  const faulty = soundText(QUESTION)
    .replace('order: 10', 'order: first')
    .replace('owner:', 'movedFrom: [/first/]\nowner:');
  const lines = linesOf(check(soundWith({ [QUESTION]: faulty })).problems);
  assert.equal(lines.length, 1, lines.join('\n'));
});
