import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkEntries } from '../../../src/check/check-content.ts';
import { readFiles } from '../../../src/model/read/files.ts';
import { FIRST_ORGANISATION } from '../../fixtures/first-organisation.ts';
import { filesOf, replaced, textsOf, type Texts } from '../versions/published-files.ts';

const first = textsOf(readFiles(FIRST_ORGANISATION).files);

const said = (texts: Texts) =>
  checkEntries(filesOf(texts), { today: '2026-11-28' })
    .problems.filter(({ kind }) => kind === 'text-disagrees')
    .map(({ file, line, message }) => `${file}:${line} ${message}`);

test('an exception names only tools and plans that a rule which it replaces covers', () => {
  const file = 'rules/green-list.yaml';
  const naming = (tools: string) => replaced(first, file, /tools: \[claude-code, codex\]/, `tools: ${tools}`);
  assert.deepEqual(said(naming('[claude-code, codex/enterprise]')), []);
  const lines = said(naming('[claude-code, gemini, codex, cursor/teams]'));
  assert.equal(lines.length, 2, lines.join('\n'));
  assert.match(
    lines[0] ?? '',
    /^rules\/green-list\.yaml:\d+ `GREEN-01` names gemini, which no rule that it replaces covers \(TOOL-01, TOOL-02\)\.$/,
  );
  assert.match(lines[1] ?? '', /names cursor\/teams, which/);
});

test('a change note that lists rules lists each that its text links to', () => {
  const file = 'changes/2026-11-22-first-edition.mdx';
  const listing = (rules: string) => replaced(first, file, /^rules: \[\]$/m, `rules: ${rules}`);
  assert.deepEqual(said(first), []);
  const [line = '', ...others] = said(listing('[TOOL-01]'));
  assert.deepEqual(others, []);
  assert.match(
    line,
    /^changes\/2026-11-22-first-edition\.mdx:\d+ the text of `2026-11-22-first-edition` links to TOOL-02, /,
  );
  assert.match(line, /, and `rules` leaves that out\.$/);
});

test('a sentence that introduces a verdict names a rule that has a part in it', () => {
  const file = 'handbook/tool-policy/how-rules-work.mdx';
  const introducing = (rule: string) =>
    replaced(
      first,
      file,
      /^<Verdict division="applied-ai" tool="codex" plan="enterprise" data="internal"/m,
      (verdict) => `It is what [${rule}](/policy/#${rule}) says:\n\n${verdict}`,
    );
  for (const rule of ['TOOL-02', 'REQ-01']) assert.deepEqual(said(introducing(rule)), [], rule);
  const lines = said(introducing('FEED-01'));
  assert.equal(lines.length, 1, lines.join('\n'));
  assert.match(
    lines[0] ?? '',
    /^handbook\/tool-policy\/how-rules-work\.mdx:\d+ the sentence before it names FEED-01, and this verdict rests on .*GREEN-01/,
  );
});
