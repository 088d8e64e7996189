import assert from 'node:assert/strict';
import { test } from 'node:test';
import { handbookInForce } from '../../../src/versions/handbook-in-force.ts';
import { rewordedEntries } from '../../../src/versions/reworded.ts';
import { versionViews } from '../../../src/versions/version-view.ts';
import { after, edited, EDITS, first, stated, version } from './editions.ts';

const second = after(EDITS.days, stated(2, '2026-11-10'));
const views = (handbook: Parameters<typeof versionViews>[0]) =>
  versionViews(handbook).map(({ number, from, until, standing }) => [number, from, until, standing]);

test('each version says from when to when it was in force, and what was before it', () => {
  const handbook = {
    ...edited(EDITS.days, stated(2, '2026-11-10')),
    versions: [version(1, first), version(2, second, 'material', '2026-11-10')],
  };
  assert.deepEqual(views(handbook), [
    [1, '2026-11-01', '2026-11-09', 'past'],
    [2, '2026-11-10', undefined, 'in force'],
  ]);
  assert.deepEqual(
    versionViews(handbook).map(({ before }) => before?.policy.version),
    [undefined, 1],
  );
});

test('a version that is announced is listed as one that comes, published or not', () => {
  const written = edited(EDITS.days, stated(2, '2026-12-01'));
  const published = version(2, after(EDITS.days, stated(2, '2026-12-01')), 'minor', '2026-12-01');
  for (const versions of [[version(1, first)], [version(1, first), published]]) {
    assert.deepEqual(views(handbookInForce({ ...written, versions })), [
      [1, '2026-11-01', '2026-11-30', 'in force'],
      [2, '2026-12-01', undefined, 'coming'],
    ]);
  }
});

test('a version that was replaced on its first day ended before it began', () => {
  const handbook = {
    ...edited(EDITS.days, stated(2)),
    versions: [version(1, first), version(2, after(EDITS.days, stated(2)))],
  };
  assert.deepEqual(views(handbook)[0], [1, '2026-11-01', '2026-10-31', 'past']);
});

test('a handbook without published versions has none to show', () => {
  assert.deepEqual(views({ ...edited(), versions: [] }), []);
});

test('a condition or a route that says something else is shown word by word, a number as well', () => {
  const [route, ...others] = rewordedEntries(first, second);
  assert.deepEqual(others, []);
  assert.deepEqual([route?.kind, route?.id], ['route', 'new-tool']);
  assert.deepEqual(route?.reworded, [
    {
      field: 'workingDays',
      words: [
        { text: '5', is: 'gone' },
        { text: '9', is: 'new' },
      ],
    },
  ]);
});
