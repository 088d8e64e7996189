import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRecords } from '../../../src/model/read/records.ts';
import { check, handbookOf, linesOf, soundText, soundWith } from './fixture.ts';

const RULES = 'rules/rules.yaml';
const PAGE = 'faq/with-image.mdx';

test('only a file whose text has changed is read again, and what it says now counts', () => {
  const before = readRecords(soundWith({}).files).records;
  const edited = soundText(RULES).replace('You may use Alpha', 'You may well use Alpha');
  const after = readRecords(soundWith({ [RULES]: edited }).files).records;
  const anew = after.filter((record) => !before.includes(record)).map(({ file }) => file);
  assert.deepEqual(anew, [RULES]);
  assert.match(JSON.stringify(after.find(({ file }) => file === RULES)?.data), /You may well use Alpha/);
  const again = readRecords(soundWith({}).files).records;
  assert.doesNotMatch(JSON.stringify(again.find(({ file }) => file === RULES)?.data), /may well/);
});

test('a mistake is reported as often as content is checked, and no more once it is put right', () => {
  const mistaken = soundWith({ [RULES]: soundText(RULES).replace('kind: requirement', 'kind: wish') });
  const first = linesOf(check(mistaken).problems);
  assert.notDeepEqual(first, []);
  assert.deepEqual(linesOf(check(mistaken).problems), first);
  assert.deepEqual(linesOf(check(soundWith({})).problems), []);
});

test('a page is read again when an image that it shows comes or goes', () => {
  const text = `${soundText('faq/may-i-start.mdx')}\n![A screen](./screen.png)\n`;
  const page = soundWith({ [PAGE]: text });
  const withImage = { ...page, files: [...page.files, { path: 'faq/screen.png', text: undefined }] };
  const missing = (content: typeof page) => readRecords(content.files).problems.map(({ kind }) => kind);
  assert.deepEqual(missing(page), ['missing-image']);
  assert.deepEqual(missing(withImage), []);
  assert.deepEqual(missing(page), ['missing-image']);
});

test('what somebody does to the organisation of one handbook is not in the next', () => {
  const handbook = handbookOf(soundWith({}));
  const { title } = handbook.organization;
  handbook.organization.title = `${title} of another`;
  assert.equal(handbookOf(soundWith({})).organization.title, title);
});
