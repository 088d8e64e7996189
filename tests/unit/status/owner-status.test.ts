import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContentFiles } from '../../../src/check/check-content.ts';
import { problem } from '../../../src/model/problem.ts';
import { ownerStatus } from '../../../src/status/owner-status.ts';
import { remindersOf } from '../../../src/status/reminders.ts';
import { soundText, soundWith, TODAY } from '../model/fixture.ts';
import { exception, on } from '../schedule/dated.ts';

const PEOPLE = 'people.yaml';

/** The sound handbook whose first listed person holds a role. */
function withHolder(role: string, today: string) {
  const text = soundText(PEOPLE).replace(/^( +)paths:/m, `$1roles: [${role}]\n$1paths:`);
  const { handbook, problems } = checkContentFiles(soundWith({ [PEOPLE]: text }), { today: TODAY });
  assert.ok(handbook, JSON.stringify(problems));
  return { ...handbook, today };
}

test('reviews and sources are named from sixty days ahead on, and are overdue from the day after', () => {
  const of = (today: string) => ownerStatus(on(today), []);
  const due = of('2027-08-01').reviews[0]?.due ?? '';
  assert.notEqual(due, '');
  assert.deepEqual(
    of(due)
      .reviews.filter((one) => one.due === due)
      .map(({ isOverdue }) => isOverdue)
      .includes(true),
    false,
  );
  assert.deepEqual(of('2026-11-22').reviews, []);
  const source = (today: string) => of(today).sources.map(({ id, isOverdue }) => [id, isOverdue]);
  assert.deepEqual(source('2027-03-01'), []);
  assert.deepEqual(source('2027-03-02'), [['report', false]]);
  assert.deepEqual(source('2027-05-01'), [['report', false]]);
  assert.deepEqual(source('2027-05-02'), [['report', true]]);
});

test('what begins or ends is named from sixty days ahead on', () => {
  const dates = exception('effective: 2026-11-10\n    expires: 2027-03-31');
  const of = (today: string) => ownerStatus(on(today, dates), []).dates.map(({ id }) => id);
  assert.deepEqual(of('2027-01-29'), []);
  assert.deepEqual(of('2027-01-30'), ['exc-01-ends']);
  assert.deepEqual(of('2027-04-01'), []);
});

test('a role that has something to do and that nobody holds is named; without holders of any role nothing is known', () => {
  assert.equal(ownerStatus(on('2026-11-22'), []).roles, undefined);
  const { roles } = ownerStatus(withHolder('owner', '2026-11-22'), []);
  const owner = roles?.find(({ role }) => role === 'owner');
  assert.equal(owner?.holders.length, 1);
  assert.ok((owner?.duties.find(({ what }) => what === 'review')?.count ?? 0) > 1);
});

test('warnings come with file, line and owner; what is listed by its day is not told twice', () => {
  const at = { file: 'rules/rules.yaml', line: 7, column: 1 };
  const problems = [
    problem('policy-expires-soon', at, 'ends soon'),
    problem('review-overdue', at, 'overdue'),
    problem('policy-gap', at, 'an error'),
  ];
  assert.deepEqual(ownerStatus(on('2026-11-22'), problems).warnings, [
    { kind: 'policy-expires-soon', file: 'rules/rules.yaml', line: 7, message: 'ends soon', owner: 'owner' },
  ]);
});

test('each owner with something due gets one issue, with links to read and to edit, and a mention of who holds the role', () => {
  const handbook = withHolder('owner', '2027-08-01');
  const status = ownerStatus(handbook, []);
  const reminders = remindersOf(handbook, status);
  const own = reminders.find(({ owner }) => owner === 'owner');
  assert.ok(own);
  assert.equal(new Set(reminders.map(({ owner }) => owner)).size, reminders.length);
  assert.match(own.body, new RegExp(`For @${own.holders[0]}\\.`));
  assert.match(
    own.body,
    /## Review\n\n- \[ \] \[[^\]]+\]\(https:\/\/[^)]+\), \*\*overdue\*\* since \d+ \w+ 2027 \(\[edit\]\(https:/,
  );
  assert.equal(own.due, own.body.match(/^- \[ \] /gm)?.length);
  assert.ok(own.title.endsWith(`${own.due} things due in the handbook`), own.title);
});

test('nobody is reminded of nothing', () => {
  const handbook = on('2026-11-22');
  assert.deepEqual(remindersOf(handbook, ownerStatus(handbook, [])), []);
});

test('an issue with very much to do is cut with its count, and stays short enough for a git host', () => {
  const handbook = on('2027-08-01');
  const status = ownerStatus(handbook, []);
  const [review] = status.reviews;
  assert.ok(review);
  const many = { ...status, reviews: Array.from({ length: 500 }, () => ({ ...review, title: 'x'.repeat(200) })) };
  const own = remindersOf(handbook, many).find(({ owner }) => owner === review.owner);
  assert.ok(own && own.due >= 500);
  assert.match(own.body, /- \[ \] and 450 more/);
  assert.ok(own.body.length < 65_536, `${own.body.length}`);
});
