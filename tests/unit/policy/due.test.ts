import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stateWords } from '../../../src/assessments/team-words.ts';
import { teamResults } from '../../../src/assessments/team-results.ts';
import { coverage } from '../../../src/coverage/coverage.ts';
import { coverageCsv } from '../../../src/coverage/coverage-csv.ts';
import { checkContentFiles } from '../../../src/check/check-content.ts';
import { addDays, addMonths } from '../../../src/basics/calendar.ts';
import { isPastDue, overdueFrom } from '../../../src/policy/due.ts';
import { statusOf } from '../../../src/progress/item-status.ts';
import { handbookOf, soundText, soundWith } from '../model/fixture.ts';

const DUE = '2027-02-20';
const NEXT = '2027-02-21';

test('what is due on a day is on time all that day, and overdue from the next', () => {
  assert.deepEqual([isPastDue(DUE, DUE), isPastDue(DUE, NEXT)], [false, true]);
  assert.equal(overdueFrom(DUE), NEXT);
});

/** Says whether each part of the handbook calls something overdue that is due on DUE. */
const OVERDUE: Record<string, (today: string) => boolean> = {
  'a ticked item in the store': (today) =>
    statusOf(
      { state: 'done', at: `${addMonths(DUE, -3)}T10:00:00Z`, since: addMonths(DUE, -3), text: 'x' },
      { textDigest: 'x', everyMonths: 3 },
      today,
    ).isOverdue,
  'a check item on the status page of teams': (today) =>
    teamResults({ ...handbookOf(soundWith({})), today })
      .filter(({ team }) => team === 'platform')
      .flatMap(({ checks }) => checks.map(stateWords))
      .includes('Overdue'),
  'a training path on the status page of people': (today) => peopleOn(today)[0]?.overdue === 1,
  'a training path in the CSV': (today) => coverageCsv(peopleOn(today)).includes(`${DUE},yes`),
  'the review of a page in the check': (today) =>
    checkContentFiles(reviewedForDue(), { today }).problems.some(
      ({ kind, file }) => kind === 'review-overdue' && file === 'faq/may-i-start.mdx',
    ),
};

for (const [what, isOverdue] of Object.entries(OVERDUE)) {
  test(`${what} is overdue by the same rule`, () => {
    assert.deepEqual([isOverdue(DUE), isOverdue(NEXT)], [false, true]);
  });
}

function peopleOn(today: string) {
  const { trainingPaths, versions } = handbookOf(soundWith({}));
  const [path] = trainingPaths;
  assert.ok(path);
  const joined = addDays(DUE, -path.withinDays);
  const people = [{ handle: 'ann', joined, paths: [path.id] }];
  return coverage({ today, trainingPaths: [path], versions, completions: [], people });
}

function reviewedForDue() {
  const file = 'faq/may-i-start.mdx';
  return soundWith({ [file]: soundText(file).replace(/reviewed: .*/, `reviewed: ${addMonths(DUE, -6)}`) });
}
