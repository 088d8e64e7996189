import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRun, runsIn, spacedLetters, splitRuns } from '../../../src/search/unspaced.ts';

const UNSPACED = /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmr}\p{scx=Mymr}]$/u;
/** Without the apostrophe of Ukrainian and others, which Thai has, too. */
const LETTER = /^(?!\u02BC)[\p{L}\p{N}]$/u;

test('every letter of a script without spaces is found to be one, and nothing else is', () => {
  const wrong: string[] = [];
  for (let point = 0; point <= 0x10ffff; point += 1) {
    if (point >= 0xd800 && point <= 0xdfff) continue;
    const letter = String.fromCodePoint(point);
    if (isRun(letter) !== (UNSPACED.test(letter) && LETTER.test(letter))) wrong.push(point.toString(16));
  }
  assert.deepEqual(wrong, []);
});

test('a text is cut where its script begins or ends to have spaces', () => {
  assert.deepEqual(splitRuns('AI利用'), ['AI', '利用']);
  assert.deepEqual(splitRuns('training'), ['training']);
  assert.deepEqual(splitRuns(''), []);
  assert.deepEqual(runsIn('Use AI利用 and 規則'), ['利用', '規則']);
  assert.deepEqual(runsIn('training'), []);
  assert.equal(spacedLetters('AI利用'), 'AI 利 用');
  assert.equal(spacedLetters('approval process'), 'approval process');
});
