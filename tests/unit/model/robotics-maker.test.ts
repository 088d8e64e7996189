import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '../../../src/check/check-content.ts';
import { ITS_READING_DAY, ROBOTICS_MAKER } from '../../fixtures/robotics-maker.ts';

test('the content of a robotics maker has no fault, and every question that it can be asked has an answer', async () => {
  const { handbook, problems } = await checkContent(ROBOTICS_MAKER, { today: ITS_READING_DAY });
  assert.deepEqual(problems, []);
  assert.ok(handbook);
  assert.equal(handbook.organization.language, 'de');
  assert.equal(handbook.rules.length, 15);
});
