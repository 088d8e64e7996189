import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../../../src/model/read/read-content.ts';
import { plainText } from '../../../src/model/plain-text.ts';
import { pageAttributes } from '../../../src/search/page-meta.ts';
import { END_OF_ANSWER } from '../../../src/search/whole-text.ts';
import { searchRecords } from '../../../src/search/records.ts';
import { vocabulary } from '../../../src/search/vocabulary.ts';
import { FIRST_ORGANISATION } from '../../fixtures/first-organisation.ts';

const { handbook } = readContent(FIRST_ORGANISATION);
assert.ok(handbook);
const records = searchRecords(handbook);

test('every rule, checklist item and term that is in use has an entry of its own', () => {
  const items = handbook.checklists.flatMap(({ groups }) => groups.flatMap((group) => group.items));
  const inUse = [...items, ...handbook.glossary].filter(({ retired }) => !retired);
  assert.equal(records.length, handbook.rules.length + inUse.length);
  assert.equal(new Set(records.map(({ url }) => url)).size, records.length);
});

test('an entry reads as prose and says what it is, its id and its verdict', () => {
  const rule = handbook.rules.find(({ id }) => id === 'RED-02');
  const record = records.find(({ url }) => url === '/policy/#RED-02');
  assert.ok(rule && record);
  // Names and aliases are in the meta only: an excerpt is never a list of them.
  assert.equal(record.content, [plainText(rule.text), END_OF_ANSWER, plainText(rule.reason)].join(' '));
  assert.equal(record.meta.id, 'RED-02');
  assert.equal(record.meta.context, 'Red line');
  assert.equal(record.meta.verdict, 'prohibited');
  assert.deepEqual(record.filters, { type: ['Rule'] });
});

test('the aliases of a tool are its names, those of other pages are not', () => {
  const tool = pageAttributes(handbook, '/tools/codex/', 'Tool', ['gpt', 'chatgpt']);
  assert.equal(tool['data-search-names'], 'gpt, chatgpt');
  assert.equal(tool['data-search-context'], 'OpenAI');
  assert.match(String(tool['data-pagefind-meta']), /names\[data-search-names\]/);
  const check = pageAttributes(handbook, '/checks/log-review/', 'Check', ['log audit']);
  assert.equal(check['data-search-aliases'], 'log audit');
  assert.equal(check['data-search-context'], 'high priority');
});

test('the vocabulary holds the words of titles and names, each once', () => {
  const words = vocabulary(handbook);
  for (const word of ['codex', 'anthropic', 'distillation', 'retention']) assert.ok(words.includes(word), word);
  assert.equal(new Set(words).size, words.length);
});
