import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exactFirst } from '../../../src/search/exact-first.ts';
import { entry } from './fake-search.ts';

const tool = entry('Codex', { type: 'Tool', names: 'gpt, openai codex' });
const rule = entry('TOOL-02 Codex in Applied AI', { type: 'Rule', id: 'TOOL-02' });
const question = entry('Are Claude Code and Codex forbidden here?', { aliases: 'can I use Codex, gpt' });
const chapter = entry('The approval process', { type: 'Chapter' });
const entries = [question, chapter, rule, tool];

for (const [typed, first] of [
  ['codex', tool],
  ['GPT', tool],
  ['OpenAI Codex', tool],
  ['tool-02', rule],
  ['Codex in applied AI', rule],
  ['can i use codex?', question],
  ['approval process', chapter],
  ['aproval process', chapter],
] as const) {
  test(`"${typed}" puts ${first.meta.title} first`, () => {
    assert.equal(exactFirst(entries, [], typed)[0], first);
  });
}

test('what is not exact keeps its order', () => {
  assert.deepEqual(exactFirst(entries, [], 'code'), entries);
});

test('ids that differ by one character are not slips of each other', () => {
  assert.deepEqual(exactFirst(entries, [], 'tool-03'), entries);
});

test('an entry that is wanted only if it is exact is left out otherwise', () => {
  const page = entry('May I use this tool?');
  assert.deepEqual(exactFirst([tool], [page, rule], 'may I use this tool'), [page, tool]);
});

test('of several that share a name, the one that has it as an alias comes first', () => {
  const chat = entry('Claude (chat)', { type: 'Tool', names: 'Anthropic' });
  const code = entry('Claude Code', { type: 'Tool', names: 'Anthropic', aliases: 'claude, anthropic' });
  assert.equal(exactFirst([chat, code], [], 'anthropic')[0], code);
  assert.deepEqual(exactFirst([chat, code], [], 'company'), [chat, code]);
});
