import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { decisionsDocument } from '../../src/api/decisions-document.ts';
import { checkDigest } from '../../src/model/digest.ts';
import { firstWording } from '../../src/versions/first-wording.ts';
import { DIST, handbook } from '../site/built/site.ts';

const built = (path: string) => readFileSync(join(DIST, path), 'utf8');

test('the published audit script carries the check item whose page names it, as it is worded now', () => {
  const check = handbook.checks.find(({ body }) => body.includes('/audit-usage.mjs'));
  const script = built('audit-usage.mjs');
  assert.ok(!script.includes('{{usage marks of the handbook}}'));
  assert.equal(script.includes('{{check item of the audit}}'), check === undefined);
  if (!check) return;
  const { id, title } = check;
  const text = checkDigest(firstWording('checks', check, handbook.versions));
  assert.ok(script.includes(JSON.stringify(JSON.stringify({ id, title, text }))));
});

test('the decisions of every earlier version are published in the form of those of today', () => {
  const { earlier = [] } = decisionsDocument.parse(JSON.parse(built('api/v1/decisions.json')));
  const dates = earlier.map(({ begins }) => begins);
  const { date } = handbook.organization.policy;
  assert.deepEqual(
    dates,
    handbook.versions.map(({ content }) => content.policy.date).filter((begins) => begins < date),
  );
  for (const { version, begins } of earlier) {
    const { policy, replaced } = decisionsDocument.parse(JSON.parse(built(`api/v1/decisions/${version}.json`)));
    assert.deepEqual(policy.organization.policy, { version, date: begins });
    assert.ok(replaced !== undefined && replaced > begins);
  }
});
