import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comingDue, teamResults } from '../../../src/assessments/team-results.ts';
import { evidenceAddress, listRemarks, stateWords, teamsDoneWords } from '../../../src/assessments/team-words.ts';
import { checkDigest } from '../../../src/model/digest.ts';
import { highPriorityWords, progressWords } from '../../../src/progress/summary.ts';
import { handbookOf, soundText, soundWith } from '../model/fixture.ts';

const PLATFORM = 'assessments/platform.json';
const handbook = (changes: Record<string, string | undefined> = {}) => handbookOf(soundWith(changes));
const results = (changes?: Record<string, string | undefined>, today = '2026-11-22') =>
  teamResults({ ...handbook(changes), today });
const platform = (changes?: Record<string, string | undefined>, today?: string) => {
  const found = results(changes, today).find(({ team }) => team === 'platform');
  assert.ok(found);
  return found;
};

test('teams stand in the order of their names, wherever their files are JSON or YAML', () => {
  assert.deepEqual(
    results().map(({ team, file, exported }) => [team, file, exported]),
    [
      ['data', 'assessments/data.yaml', '2026-11-19'],
      ['platform', PLATFORM, '2026-11-20'],
    ],
  );
});

test('a check item shows its state, and that the wording has changed since', () => {
  const [done] = platform().checks;
  assert.ok(done);
  assert.equal(stateWords(done), 'Done');
  assert.equal(done.entry?.evidence, 'https://git.example/records/7');
  assert.equal(done.status.isReworded, true);
  const digest = checkDigest(done.check);
  const [same] = platform({ [PLATFORM]: soundText(PLATFORM).replaceAll('0123456789abcdef', digest) }).checks;
  assert.equal(same?.status.isReworded, false);
});

test('what was done too long ago is overdue, from the day after the one on which it is due again', () => {
  const on = (today: string) => platform({}, today).checks.map(stateWords);
  assert.deepEqual(on('2027-02-20'), ['Done']);
  assert.deepEqual(on('2027-02-21'), ['Overdue']);
  assert.deepEqual(comingDue(results(), '2026-11-22'), ['2027-02-20']);
  assert.deepEqual(comingDue(results({}, '2027-02-20'), '2027-02-20'), ['2027-02-20']);
  assert.deepEqual(comingDue(results({}, '2027-02-21'), '2027-02-21'), []);
});

test('what changed materially asks the team again', () => {
  const check = 'checks/log-review.mdx';
  const changed = soundText(check).replace('everyMonths: 3', 'everyMonths: 3\nchangedMaterially: 2026-11-21');
  const [asked] = platform({ [check]: changed }).checks;
  assert.ok(asked);
  assert.equal(stateWords(asked), 'Asks again');
});

test('an answer from the future counts as not given until its day, and takes no other with it', () => {
  const list = '"since": "2026-11-20",\n      "state": "done",\n      "text": "0123456789abcdef"\n    }\n  }';
  assert.ok(soundText(PLATFORM).includes(list));
  const later = { [PLATFORM]: soundText(PLATFORM).replace(list, list.replace('2026-11-20', '2027-01-20')) };
  const states = (today: string) => {
    const { checks, lists, ahead } = platform(later, today);
    return [checks.map(stateWords), lists.map(({ summary }) => progressWords(summary)), ahead];
  };
  assert.deepEqual(states('2026-11-22'), [['Done'], [], 1]);
  assert.deepEqual(states('2027-01-18'), [['Done'], [], 1]);
  assert.deepEqual(states('2027-01-19'), [['Done'], ['All 1 done'], 0]);
});

test('a self-assessment stands in words, and is left out where the file holds nothing of it', () => {
  const [list] = platform().lists;
  assert.ok(list);
  assert.equal(list.checklist.id, 'before-you-start');
  assert.equal(progressWords(list.summary), 'All 1 done');
  assert.equal(highPriorityWords(list.summary), 'The one high-priority item is done');
  assert.equal(listRemarks(list), '');
  assert.equal(listRemarks({ ...list, needsReconfirmation: 2, overdue: 1 }), '2 ask again, 1 is overdue');
  assert.deepEqual(results().find(({ team }) => team === 'data')?.lists, []);
});

test('a file of one self-assessment says nothing about check items, not even that they are open', () => {
  const text = soundText(PLATFORM).replace('"everything"', '"checklist/before-you-start"');
  assert.equal(platform({ [PLATFORM]: text }).checks.length, 1);
  const { entries, ...file } = JSON.parse(text) as { entries: Record<string, unknown> };
  const alone = { ...file, entries: { 'item/company-login': entries['item/company-login'] } };
  assert.deepEqual(platform({ [PLATFORM]: JSON.stringify(alone) }).checks, []);
});

test('teams to which a check item does not apply leave its total', () => {
  assert.equal(teamsDoneWords(results(), 'log-review'), '1 of 1 team done');
  const both = { 'assessments/data.yaml': undefined, 'assessments/data.json': soundText(PLATFORM) };
  assert.equal(teamsDoneWords(results(both), 'log-review'), '2 of 2 teams done');
  assert.equal(
    teamsDoneWords(results({ [PLATFORM]: undefined }), 'log-review'),
    'No team to which it applies has a result',
  );
});

test('only evidence at a web address becomes a link', () => {
  assert.equal(evidenceAddress('https://git.example/records/7'), 'https://git.example/records/7');
  assert.equal(evidenceAddress('http://wiki/a b'), 'http://wiki/a%20b');
  for (const text of [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,x',
    '//host',
    'in the wiki',
    undefined,
  ])
    assert.equal(evidenceAddress(text), undefined);
});
