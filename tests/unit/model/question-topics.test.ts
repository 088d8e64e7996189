import assert from 'node:assert/strict';
import { test } from 'node:test';
import { questionTopics } from '../../../src/model/question-topics.ts';
import { handbookOf, soundWith } from './fixture.ts';

const [question] = handbookOf(soundWith({})).faq;

test('questions are grouped by topic in their order; what has no topic comes last', () => {
  assert.ok(question);
  const asked = ['a', undefined, 'b', 'a'].map((topic, index) => ({ ...question, id: String(index), topic }));
  assert.deepEqual(
    questionTopics(asked).map(({ topic, questions }) => [topic, questions.map(({ id }) => id)]),
    [
      ['a', ['0', '3']],
      ['b', ['2']],
      [undefined, ['1']],
    ],
  );
});
