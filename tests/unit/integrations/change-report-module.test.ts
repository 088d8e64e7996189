import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CHANGE_REPORT, changeReportModule } from '../../../src/integrations/change-report-module.ts';
import { FIRST_ORGANISATION } from '../../fixtures/first-organisation.ts';
import { SOUND } from '../model/fixture.ts';

/** The text of the module that pages get. */
async function textOf(against: string | undefined): Promise<string> {
  const { load } = changeReportModule(SOUND, against);
  assert.ok(typeof load === 'function');
  // The plugin asks nothing of Vite.
  return String(await Reflect.apply(load, {}, [CHANGE_REPORT]));
}

test('a build that nobody asked for a report has none, and so no page of it', async () => {
  assert.equal(await textOf(undefined), 'export const report = undefined;');
});

test('with something to compare with, pages get the report that comments are made of', async () => {
  const text = await textOf(FIRST_ORGANISATION);
  const report = JSON.parse(text.replace(/^export const report = /, '').replace(/;$/, ''));
  assert.equal(report.against, FIRST_ORGANISATION);
  assert.ok(report.sections.some(({ id }: { id: string }) => id === 'report.added'));
});

test('what is not there ends the build with what to give', async () => {
  await assert.rejects(textOf('./nowhere'), /--against \.\/nowhere: there is no such folder or file/);
});
