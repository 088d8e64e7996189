import assert from 'node:assert/strict';
import { test } from 'node:test';
import { END_OF_ANSWER, wholeText } from '../../../src/search/whole-text.ts';
import { entry } from './fake-search.ts';

const rule = {
  ...entry('RULE-01', { type: 'Rule' }),
  content: `You must label it, "always". ${END_OF_ANSWER} Because.`,
};

test('a rule is shown with its whole text and without its reason, with the words that were looked for marked', () => {
  assert.equal(wholeText(rule, ['label']), 'You must <mark>label</mark> it, &quot;always&quot;.');
  assert.equal(wholeText(rule, ['alw']), 'You must label it, &quot;<mark>always</mark>&quot;.');
});

test('a term is shown with its whole definition, anything else by its excerpt', () => {
  assert.equal(
    wholeText({ ...rule, content: 'What it means.', meta: { title: 'T', type: 'Term' } }, []),
    'What it means.',
  );
  assert.equal(wholeText({ ...rule, meta: { title: 'T', type: 'Chapter' } }, []), undefined);
});

test('what stands in the text is text', () => {
  assert.equal(
    wholeText({ ...rule, content: 'Not <b>bold</b> & "so"' }, ['so']),
    'Not &lt;b&gt;bold&lt;/b&gt; &amp; &quot;<mark>so</mark>&quot;',
  );
});
