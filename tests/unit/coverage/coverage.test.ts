import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Completion, Version } from '../../../src/model/handbook.ts';
import type { Person } from '../../../src/model/schema/people.ts';
import { coverage, type CoverageSource } from '../../../src/coverage/coverage.ts';
import { coverageCsv } from '../../../src/coverage/coverage-csv.ts';
import { after, EDITS, edited, first, version } from '../versions/editions.ts';

const record = (handle: string, policyVersion: number): Completion => ({
  schemaVersion: 1,
  handle,
  path: 'engineers',
  policyVersion,
  digest: '0123456789abcdef',
  score: { right: 1, of: 1 },
  date: '2026-11-05',
  statement: 'x',
  id: `${handle}/engineers`,
  at: { file: `completions/${handle}/engineers.json`, line: 1, column: 1 },
});
const person = (handle: string, joined: string): Person => ({ handle, joined, paths: ['engineers'] });

const typo = version(2, after(EDITS.reworded), 'minor', '2026-11-10');
const change = version(3, after(EDITS.reworded, EDITS.item), 'material', '2026-12-01');

const source = (more: Partial<CoverageSource>): CoverageSource => ({
  today: '2026-12-20',
  trainingPaths: edited().trainingPaths,
  completions: [],
  people: [],
  versions: [version(1, first)],
  ...more,
});
const statesOf = (more: Partial<CoverageSource>) =>
  coverage(source(more)).flatMap(({ people }) => people.map(({ handle, state }) => [handle, state]));

test('people are current, current after a minor change, asked again, or never were', () => {
  const completions = [record('ann', 1), record('bea', 3)];
  const people = [person('cy', '2026-11-02')];
  const states = (versions: Version[]) => statesOf({ completions, people, versions });
  assert.deepEqual(states([version(1, first), typo]), [
    ['ann', 'current-after-minor'],
    ['bea', 'current'],
    ['cy', 'never'],
  ]);
  assert.deepEqual(states([version(1, first), typo, change]), [
    ['ann', 'must-reread'],
    ['bea', 'current'],
    ['cy', 'never'],
  ]);
});

test('who never completed a path is overdue the day after joining plus the days of the path', () => {
  const people = [person('cy', '2026-11-20')];
  const on = (today: string) => coverage(source({ people, today }))[0]?.people[0];
  assert.deepEqual([on('2026-12-20')?.due, on('2026-12-20')?.isOverdue], ['2026-12-20', false]);
  assert.equal(on('2026-12-21')?.isOverdue, true);
});

test('who must read again has as many days from the first day of the change', () => {
  const people = [person('ann', '2026-01-05')];
  const versions = [version(1, first), typo, change];
  const [path] = coverage(source({ completions: [record('ann', 1)], people, versions }));
  assert.deepEqual([path?.people[0]?.due, path?.overdue], ['2026-12-31', 0]);
});

test('who is current owes nothing, and a record without an entry in people.yaml is nobody else’s business', () => {
  const people = [person('ann', '2026-01-05')];
  const [path] = coverage(source({ completions: [record('ann', 1), record('guest', 1)], people }));
  assert.deepEqual(
    path?.people.map(({ handle, isRequired, due, isOverdue }) => [handle, isRequired, due, isOverdue]),
    [
      ['ann', true, undefined, false],
      ['guest', false, undefined, false],
    ],
  );
  assert.deepEqual(path?.counts, { current: 2, 'current-after-minor': 0, 'must-reread': 0, never: 0 });
});

test('without records and people there is nobody to show, and a retired path is not shown', () => {
  assert.deepEqual(statesOf({}), []);
  const retired = edited().trainingPaths.map((path) => ({ ...path, retired: '2026-11-30' }));
  assert.deepEqual(coverage(source({ trainingPaths: retired })), []);
});

test('the table can be opened in a spreadsheet, and no cell becomes a formula', () => {
  const people = [person('_cy', '2026-11-02')];
  const paths = coverage(source({ completions: [record('ann', 1)], people }));
  const [path] = paths;
  assert.ok(path);
  path.path.title = '=HYPERLINK("x", "y")';
  assert.equal(
    coverageCsv(paths),
    '\uFEFFPath,Person,State,Completed,Policy version,Required,Due,Overdue\r\n' +
      `"'=HYPERLINK(""x"", ""y"")",_cy,Never completed,,,yes,2026-12-02,yes\r\n` +
      `"'=HYPERLINK(""x"", ""y"")",ann,Current,2026-11-05,1,no,,no\r\n`,
  );
});
