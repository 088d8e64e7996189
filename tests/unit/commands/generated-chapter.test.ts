import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chapterId, generatedChapter } from '../../../src/commands/measure/generated-chapter.ts';

const setting = { owner: 'policy-owner', date: '2026-11-22' };

test('the same number gives the same chapter, another number another one', () => {
  assert.equal(generatedChapter(7, setting), generatedChapter(7, setting));
  assert.notEqual(generatedChapter(7, setting), generatedChapter(8, setting));
});

test('a generated chapter is as long as a real one', () => {
  const words = generatedChapter(1, setting).split(/\s+/).length;
  assert.ok(words > 800 && words < 1500, `${words} words`);
});

test('ids sort as their numbers do', () => {
  assert.equal(chapterId(12), 'bench-001/chapter-00012');
  assert.equal(chapterId(26), 'bench-002/chapter-00026');
});
