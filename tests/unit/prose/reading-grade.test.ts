import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readEnglish } from '../../../src/prose/read-english.ts';
import { gradeFindings, gradeOf, MAX_GRADE } from '../../../src/prose/reading-grade.ts';
import { chapter, written } from './written.ts';

const PLAIN = 'Ask the person who owns the list.';
const HARD = 'Organisational accountability presupposes comprehensive documentation of institutional responsibilities.';
const wordsOf = (...words: string[]) => ({ words: words.map((text) => ({ text }) as never) });
const found = (...readings: Parameters<typeof readEnglish>[0][]) => gradeFindings(readings.map(readEnglish));

describe('the reading grade', () => {
  test('is that of Flesch and Kincaid', () => {
    // 4 words, 1 sentence, 6 syllables: 0.39 × 4 + 11.8 × 1.5 − 15.59
    assert.equal(gradeOf([wordsOf('you', 'may', 'open', 'windows')]).toFixed(2), '3.67');
  });

  test('of a chapter’s summary is judged by itself, and its body is not', () => {
    assert.deepEqual(found(chapter(HARD, PLAIN)), []);
    const [first, ...rest] = found(chapter(PLAIN, HARD), chapter(PLAIN, PLAIN));
    assert.equal(rest.length, 0);
    assert.match(first?.found ?? '', /^the summary of handbook\/guide\/first\.mdx: a reading grade of \d\d\.\d$/);
    assert.match(first?.instead ?? '', new RegExp(`^shorten .* ${MAX_GRADE}\\. The longest is "Organisational`));
    assert.equal(first?.line, 3);
  });

  test('of rules is judged file by file, in the words that bind and their reasons', () => {
    const rules = (text: string, reason: string) =>
      written(
        'rules/base.yaml',
        `entries:\n  - id: BASE-01\n    kind: prohibition\n    title: Base\n    text: ${text}\n    reason: ${reason}\n`,
      );
    assert.deepEqual(found(rules(PLAIN, PLAIN)), []);
    assert.equal(found(rules(PLAIN, HARD)).length, 1);
    assert.equal(found(rules(HARD, PLAIN)).length, 1);
  });

  test('of other summaries is judged for all of a kind together', () => {
    const tool = (name: string, summary: string) => written(`tools/${name}.yaml`, `name: Alpha\nsummary: ${summary}\n`);
    const plain = Array.from({ length: 60 }, (_, number) => tool(`plain-${number}`, PLAIN));
    assert.equal(found(tool('hard', HARD)).length, 1);
    assert.deepEqual(found(...plain, tool('hard', HARD)), []);
  });
});
