import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '../../../src/check/check-content.ts';
import { readFiles } from '../../../src/model/read/files.ts';
import { proseProblems } from '../../../src/prose/prose-problems.ts';
import { ITS_READING_DAY, ROBOTICS_MAKER } from '../../fixtures/robotics-maker.ts';

test('the content of a robotics maker has no fault, every question has an answer, and its German is that of a handbook', async () => {
  const { handbook, problems } = await checkContent(ROBOTICS_MAKER, { today: ITS_READING_DAY });
  assert.deepEqual(problems, []);
  assert.ok(handbook);
  assert.equal(handbook.organization.language, 'de');
  assert.equal(handbook.rules.length, 15);
  assert.deepEqual(await proseProblems(readFiles(ROBOTICS_MAKER).files, handbook), []);
});
