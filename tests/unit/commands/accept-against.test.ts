import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { againstSetting } from '../../../src/commands/build/accept-against.ts';
import { SOUND } from '../model/fixture.ts';

test('what HANDBOOK_AGAINST names is taken as it is, a path by where the person is', () => {
  assert.equal(againstSetting({}), undefined);
  assert.equal(againstSetting({ HANDBOOK_AGAINST: 'main' }), 'main');
  assert.equal(againstSetting({ HANDBOOK_AGAINST: 'https://handbook.example/' }), 'https://handbook.example/');
  const called = { INIT_CWD: join(SOUND, 'rules'), npm_package_json: join(process.cwd(), 'package.json') };
  assert.equal(againstSetting({ ...called, HANDBOOK_AGAINST: '..' }), SOUND);
});

test('set to nothing it is refused, and never taken for unset', () => {
  for (const value of ['', '  '])
    assert.throws(
      () => againstSetting({ HANDBOOK_AGAINST: value }),
      /HANDBOOK_AGAINST is set to nothing\. Give what to compare with/,
    );
});
