import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PersonCoverage } from '../../../src/coverage/coverage.ts';
import { coverageSentence } from '../../../src/coverage/coverage-words.ts';
import { owing, path, person } from './people.ts';

const again = (handle: string, due: string, isOverdue: boolean) =>
  owing(handle, due, isOverdue, { state: 'must-reread' });
const minor = (handle: string) => person(handle, { state: 'current-after-minor' });

const SENTENCES: [says: string, people: PersonCoverage[]][] = [
  ['Nobody is listed for this path, and no record of it has been merged.', []],
  ['1 of 1 people is current.', [person('ann')]],
  ['1 of 1 people is current, after a minor change.', [minor('ann')]],
  ['2 of 2 people are current, after a minor change.', [minor('ann'), minor('bea')]],
  ['3 of 3 people are current, 1 of them after a minor change.', [person('ann'), person('bea'), minor('cy')]],
  ['0 of 1 people are current; 1 has never completed it.', [owing('tom', '2026-12-16', false)]],
  [
    '1 of 3 people is current; 2 must read again; 1 is overdue, since 3 November 2026.',
    [person('ann'), again('bea', '2026-11-02', true), again('cy', '2026-12-02', false)],
  ],
  [
    '0 of 3 people are current; 1 must read again; 2 have never completed it; 3 are overdue, the first since 1 December 2026.',
    [owing('tom', '2026-12-09', true), again('bea', '2026-12-02', true), owing('zoe', '2026-11-30', true)],
  ],
];
for (const [says, people] of SENTENCES) test(says, () => assert.equal(coverageSentence(path(...people)), says));
