import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '../../../src/check/check-content.ts';
import { ITS_FIRST_DAY, JAPANESE_SHOP } from '../../fixtures/japanese-shop.ts';

test('the content of a Japanese shop has no error, and every question has an answer', async () => {
  const { handbook, problems } = await checkContent(JAPANESE_SHOP, { today: ITS_FIRST_DAY });
  // The font of the preview pictures has no Japanese letters, which the check says and which stops nothing.
  assert.deepEqual([...new Set(problems.map(({ kind }) => kind))], ['preview-letters']);
  assert.equal(handbook?.organization.language, 'ja');
});
