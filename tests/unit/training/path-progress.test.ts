import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entry } from '../../../src/progress/entry.ts';
import { missedScenarios, pathProgress } from '../../../src/training/path-progress.ts';
import { answerDraft } from '../../../src/training/scenario-answer.ts';
import type { PathView, ScenarioView } from '../../../src/training/path-view.ts';
import { missingWords, pathWords, scoreWords } from '../../../src/training/progress-words.ts';

const text = '00000000000000aa';
const kept = { since: '2026-11-20', at: '2026-11-20T10:00:00.000Z' };
const scenario = (id: string, isRedLine = false): ScenarioView => ({
  id,
  textDigest: text,
  right: ['prohibited'],
  ...(isRedLine && { isRedLine }),
});
const step = (id: string) => ({ id, minutes: 5 });

const path: PathView = {
  id: 'everyone',
  passingPercent: 75,
  steps: [
    { ...step('read'), kind: 'read', chapter: 'guide/one', testedBy: ['a', 'b'] },
    {
      ...step('ask'),
      kind: 'scenarios',
      scenarios: [scenario('a'), scenario('b'), scenario('c'), scenario('red', true)],
    },
    { ...step('list'), kind: 'checklist', items: [{ key: 'item/x', textDigest: text, everyMonths: 'once' }] },
    { ...step('agree'), kind: 'acknowledge', rules: [{ id: 'RED-01', textDigest: text }] },
    { ...step('more'), kind: 'read', chapter: 'guide/two', testedBy: [], optional: true },
  ],
};

const read: [string, Entry] = ['chapter/guide/one', { state: 'read', ...kept }];
const answered = (id: string, first: string, answer = first, digest = text): [string, Entry] => [
  `scenario/${id}`,
  { state: 'answered', text: digest, first: [first], answer: [answer], ...kept },
];
const listed: [string, Entry] = ['item/x', { state: 'done', text, ...kept }];
const agreed: [string, Entry] = ['rule/RED-01', { state: 'acknowledged', text, ...kept }];
const right = ['a', 'b', 'c', 'red'].map((id) => answered(id, 'prohibited'));
const progress = (...entries: [string, Entry][]) => pathProgress(path, new Map(entries), '2026-11-22');

test('nothing done: the first step is next, and the minutes of the required steps are left', () => {
  const found = progress();
  assert.equal(found.next?.id, 'read');
  assert.equal(found.minutesLeft, 20);
  assert.equal(pathWords(found), '0 of 5 steps done · about 20 minutes left');
  assert.equal(found.isComplete, false);
});

test('steps can be done in any order; an optional one is not needed', () => {
  const found = progress(agreed, listed, ...right, read);
  assert.equal(found.isComplete, true);
  assert.equal(found.next?.id, 'more');
  assert.equal(pathWords(found), 'Everything this path requires is done.');
  assert.equal(progress(agreed, ...right, read).next?.id, 'list');
});

test('who answers every scenario about a chapter right at first need not read it', () => {
  const found = progress(answered('a', 'prohibited'), answered('b', 'prohibited'));
  assert.deepEqual(found.steps[0], { id: 'read', done: 1, of: 1, isDone: true, isTestedOut: true });
  assert.equal(progress(answered('a', 'prohibited'), answered('b', 'allowed', 'prohibited')).steps[0]?.isDone, false);
  assert.equal(progress(read, answered('a', 'allowed')).steps[0]?.isTestedOut, false);
});

test('a chapter that no scenario is about has to be read', () => {
  const steps = path.steps.map((step) => (step.kind === 'read' ? { ...step, testedBy: [] } : step));
  const { steps: found } = pathProgress({ ...path, steps }, new Map(right), '2026-11-22');
  assert.equal(found[0]?.isDone, false);
});

test('the first answer counts for the score, and a red line has to be right in the end', () => {
  const wrongAtFirst = [...right.slice(0, 3), answered('red', 'allowed', 'prohibited')];
  const learnt = progress(read, listed, agreed, ...wrongAtFirst);
  assert.deepEqual(learnt.score, { answered: 4, right: 3, of: 4 });
  assert.deepEqual([learnt.isPassed, learnt.redLines, learnt.isComplete], [true, { right: 1, of: 1 }, true]);
  const stillWrong = progress(read, listed, agreed, ...right.slice(0, 3), answered('red', 'allowed'));
  assert.deepEqual([stillWrong.isPassed, stillWrong.isComplete], [true, false]);
  assert.deepEqual(missingWords(stillWrong, 75, []), ['1 red-line scenario not right yet: try again until it is.']);
});

test('below the passing share the path is not complete, and what was missed can be answered anew', () => {
  const entries = [
    read,
    listed,
    agreed,
    answered('a', 'allowed', 'prohibited'),
    answered('b', 'allowed'),
    ...right.slice(2),
  ];
  const failed = progress(...entries);
  assert.deepEqual([failed.isPassed, failed.isComplete], [false, false]);
  assert.deepEqual(
    missedScenarios(path, new Map(entries)).map(({ id }) => id),
    ['a', 'b'],
  );
  assert.match(
    missingWords(failed, 75, []).join(),
    /^2 of 4 scenarios were right at the first attempt; 75 % are needed\./,
  );
  assert.match(scoreWords(failed, 75), /^4 of 4 scenarios answered, 2 right at the first attempt\. Needed: 75 %/);
});

test('an answer to what the policy answers differently now is no answer', () => {
  const found = progress(...right.slice(1), answered('a', 'prohibited', 'prohibited', '00000000000000bb'));
  assert.equal(found.steps[1]?.done, 3);
});

test('a rule that was reworded since asks to be read again', () => {
  const old: [string, Entry] = ['rule/RED-01', { state: 'acknowledged', text: '00000000000000bb', ...kept }];
  assert.equal(progress(old).steps[3]?.isDone, false);
  assert.equal(progress(agreed).steps[3]?.isDone, true);
});

test('a self-assessment is done when every item has been spoken to', () => {
  assert.equal(progress(['item/x', { state: 'in-progress', text, ...kept }]).steps[2]?.isDone, true);
  assert.equal(progress(['item/x', { state: 'to-do', text, ...kept }]).steps[2]?.isDone, false);
});

test('the first answer stays the first, also when another tab gave it', () => {
  const asked = scenario('a');
  const entries = new Map([answered('a', 'allowed')]);
  assert.deepEqual(answerDraft(entries, asked, ['prohibited'], '2026-11-22'), {
    state: 'answered',
    since: '2026-11-22',
    text,
    first: ['allowed'],
    answer: ['prohibited'],
  });
  const outdated = new Map([answered('a', 'allowed', 'allowed', '00000000000000bb')]);
  for (const kept of [new Map(), outdated]) {
    const { first } = { first: undefined, ...answerDraft(kept, asked, ['prohibited'], '2026-11-22') };
    assert.deepEqual(first, ['prohibited']);
  }
});
