import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContentFiles } from '../../../src/check/check-content.ts';
import { soundText, soundWith, TODAY } from './fixture.ts';

const CHAPTER = 'handbook/guide/first-steps.mdx';
const RULES = 'rules/rules.yaml';

const read = (file: string, review: string, today = TODAY) =>
  checkContentFiles(soundWith({ [file]: soundText(file).replace(/^reviewed: .*$/m, review) }), { today });

const REVIEWS = `reviews:
  - { on: 2026-11-01, by: owner, outcome: confirmed }
  - { on: 2026-11-20, by: mira-k, outcome: changed, note: Two sentences put right. }
  - { on: 2026-11-05, by: owner, outcome: confirmed }`;

test('of reviews on record the newest counts, in whatever order they are written', () => {
  for (const file of [CHAPTER, RULES]) {
    const { handbook, problems } = read(file, REVIEWS);
    assert.deepEqual(problems, []);
    const reviewed = handbook?.reviewedFiles.find(({ at }) => at.file === file);
    assert.equal(reviewed?.reviewed, '2026-11-20');
    assert.equal(reviewed.reviews?.length, 3);
  }
});

test('a day beside them counts where it is newer', () => {
  const { handbook } = read(CHAPTER, `reviewed: 2026-11-21\n${REVIEWS}`);
  assert.equal(handbook?.chapters.find(({ at }) => at.file === CHAPTER)?.reviewed, '2026-11-21');
});

test('the day alone is enough, as it was before there were reviews on record', () => {
  const { handbook } = read(CHAPTER, 'reviewed: 2026-11-02');
  const chapter = handbook?.chapters.find(({ at }) => at.file === CHAPTER);
  assert.deepEqual([chapter?.reviewed, chapter?.reviews], ['2026-11-02', undefined]);
});

test('one of the two is needed, and a list without a day is none', () => {
  for (const review of ['order: 10', 'reviews: []', 'reviews:\n  - { by: owner, outcome: confirmed }']) {
    const { problems } = read(RULES, review === 'order: 10' ? '' : review);
    assert.ok(
      problems.some(({ kind, message }) => kind === 'missing-key' && message.includes('`reviewed`')),
      `${review}: ${JSON.stringify(problems)}`,
    );
  }
});

test('what is wrong in a review is reported at its place', () => {
  const { problems } = read(CHAPTER, 'reviews:\n  - { on: 2027-11-20, by: owner, outcome: confirmed }');
  assert.deepEqual(
    problems.map(({ kind }) => kind),
    ['future-review'],
  );
  const line =
    soundText(CHAPTER)
      .split('\n')
      .findIndex((text) => text.startsWith('reviewed:')) + 2;
  assert.equal(problems[0]?.line, line);
  const { problems: others } = read(CHAPTER, 'reviews:\n  - { on: 2026-11-20, by: owner, outcome: skimmed }');
  assert.ok(
    others.some(({ message }) => /skimmed/.test(message)),
    JSON.stringify(others),
  );
});

test('a review that is due is due by the newest one', () => {
  const { problems } = read(CHAPTER, REVIEWS, '2027-05-21');
  assert.ok(
    problems.some(
      ({ kind, file, message }) =>
        kind === 'review-overdue' && file === CHAPTER && message.startsWith('last reviewed on 2026-11-20'),
    ),
    JSON.stringify(problems),
  );
});
