import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lookStyles } from '../../../src/looks/look-styles.ts';
import { noticeOn } from '../../../src/looks/notice-on.ts';
import { styleTokens } from '../../../src/looks/style-tokens.ts';
import { looks } from '../../../src/model/schema/looks.ts';

const { notice } = looks.parse({ notice: { text: 'We move on Tuesday.', until: '2026-12-01' } });

test('a notice is shown on its last day and not on the day after; without one it stays', () => {
  assert.equal(noticeOn({ notice }, '2026-12-01'), notice);
  assert.equal(noticeOn({ notice }, '2026-12-02'), undefined);
  const lasting = looks.parse({ notice: { text: 'Read this.' } }).notice;
  assert.equal(noticeOn({ notice: lasting }, '2099-01-01'), lasting);
  assert.equal(noticeOn({}, '2026-12-01'), undefined);
});

test('only a site with a notice has its styles', () => {
  assert.match(lookStyles(looks.parse({ notice }), styleTokens()), /\.site-notice/);
  assert.doesNotMatch(lookStyles(looks.parse({}), styleTokens()), /site-notice/);
});
