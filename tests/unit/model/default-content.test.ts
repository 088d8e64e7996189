import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '../../../src/check/check-content.ts';
import { DEFAULT_CONTENT } from '../../../src/model/content-folder.ts';
import { reportText } from '../../../src/check/report.ts';
import { TODAY } from './fixture.ts';

const first = await checkContent(DEFAULT_CONTENT, { today: TODAY });

test('nothing stands against the default content on the day it was published', () => {
  assert.equal(reportText(first.problems), '');
  assert.ok(first.handbook);
});

test('reading it again gives the same value, in the same order', async () => {
  const second = await checkContent(DEFAULT_CONTENT, { today: TODAY });
  assert.deepEqual(second, first);
  assert.equal(JSON.stringify(second), JSON.stringify(first));
});

test('the handbook is plain data, so that pages, API and tests can all take it', () => {
  assert.deepEqual(JSON.parse(JSON.stringify(first.handbook)), first.handbook);
});
