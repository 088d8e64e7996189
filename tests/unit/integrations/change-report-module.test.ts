import assert from 'node:assert/strict';
import { test } from 'node:test';
import { giveChangeReport } from '../../../src/integrations/change-report-module.ts';
import { FIRST_ORGANISATION } from '../../fixtures/first-organisation.ts';
import { SOUND } from '../model/fixture.ts';

const given = (against: string | undefined) => giveChangeReport(SOUND, against);

test('a build that nobody asked for a report has none, and so no page of it', async () => {
  assert.equal(await given(undefined), undefined);
});

test('with something to compare with, pages get the report that comments are made of', async () => {
  const report = (await given(FIRST_ORGANISATION)) as { against: string; sections: { id: string }[] };
  assert.equal(report.against, FIRST_ORGANISATION);
  assert.ok(report.sections.some(({ id }) => id === 'report.added'));
});

test('what is not there ends the build with what to give', async () => {
  await assert.rejects(given('./nowhere'), /--against \.\/nowhere: there is no such folder or file/);
});
