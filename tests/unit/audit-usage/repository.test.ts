import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decide } from '../../../src/policy/decide.ts';
import { handbook } from '../api/default-handbook.ts';
import { audit, branch, noted, reported, repository, TODAY } from './audit.ts';

const CLAUDE = 'Co-authored-by: Claude <noreply@anthropic.com>';
const SECRET = 'SECRET-8f1c';

test('commits become findings by tool, model and month, with labels counted and what the policy says', async () => {
  const folder = repository('labels', [
    { message: `Add retry\n\nAssisted-by: codex:gpt-5.5\nSigned-off-by: Robin <robin@example.com>`, on: '2026-11-23' },
    { message: `Add cache\n\nAssisted-by: codex:gpt-5.5`, on: '2026-11-24' },
    { message: `Squash\n\nAssisted-by: codex:gpt-5.5\n\nand more text at the end.`, on: '2026-11-25' },
    { message: `Add log\n\n${CLAUDE}`, on: '2026-11-26' },
    { message: 'Nothing of the kind', on: '2026-11-27' },
    { message: `Too old\n\n${CLAUDE}`, on: '2026-05-01' },
  ]);
  const { findings, reach } = await reported('--repository', folder);
  assert.deepEqual(
    findings.map(({ tool, model, month, count, first, last, labels }) => ({
      tool,
      model,
      month,
      count,
      first,
      last,
      labels,
    })),
    [
      {
        ...{ tool: 'claude-code', model: null, month: '2026-11', count: 1, first: '2026-11-26', last: '2026-11-26' },
        labels: { labelled: 0, incomplete: 0, misplaced: 0, unlabelled: 1 },
      },
      {
        ...{ tool: 'codex', model: 'gpt-5.5', month: '2026-11', count: 3, first: '2026-11-23', last: '2026-11-25' },
        labels: { labelled: 2, incomplete: 0, misplaced: 1, unlabelled: 0 },
      },
    ],
  );
  assert.deepEqual(
    reach.map(({ records, withUse, oldest }) => [records, withUse, oldest]),
    [[5, 4, '2026-05-01']],
  );
});

test('a label without a model, or of a tool that nobody listed, is incomplete; undisclosed is a model', async () => {
  const folder = repository('incomplete', [
    { message: 'a\n\nAssisted-by: codex' },
    { message: 'b\n\nAssisted-by: codex:MODEL_VERSION' },
    { message: 'c\n\nAssisted-by: codex:undisclosed' },
    { message: 'd\n\nAssisted-by: brandnew:m-1' },
  ]);
  const { findings } = await reported('--repository', folder);
  const rows = findings.map(({ tool, name, model, count, labels }) => [tool, name, model, count, labels.incomplete]);
  assert.deepEqual(
    rows.sort(),
    [
      ['codex', handbook.tools.find(({ id }) => id === 'codex')?.name, null, 2, 2],
      ['codex', handbook.tools.find(({ id }) => id === 'codex')?.name, 'undisclosed', 1, 0],
      ['unlisted', 'brandnew', 'm-1', 1, 1],
    ].sort(),
  );
});

test('no word of a commit and no person enters any form of the report', async () => {
  const folder = repository(
    'secrets',
    [
      {
        message: `${SECRET} subject\n\n${SECRET} body\n\nAssisted-by: ${SECRET} with words <x@example.com>\n${CLAUDE}\nCo-authored-by: ${SECRET} <noreply@openai.com>`,
        author: `${SECRET} <${SECRET}@example.com>`,
        file: `evals/${SECRET}.txt`,
      },
      { message: `${SECRET}\n\nCo-authored-by: aider (${SECRET} and a sentence) <aider@aider.chat>` },
    ],
    { '.ai-tool-policy.yaml': `division: ${SECRET}\n${SECRET}: 1\nuses: [{use: ${SECRET}}]\nplans: {${SECRET}: x}\n` },
  );
  for (const format of ['text', 'markdown', 'csv', 'json']) {
    const { out, err } = await audit(['--repository', folder], format);
    assert.ok(out.includes('Claude Code'), format);
    assert.ok(!`${out}${err}`.includes(SECRET), format);
  }
});

test('the file of a repository says what the work is, by path, and the verdict is that of the question', async () => {
  const policy =
    'division: applied-ai\ndata: internal\nuses:\n  - use: product-code\n  - use: eval-authoring\n    paths: [evals/]\nplans:\n  codex: enterprise\n';
  const message = 'x\n\nAssisted-by: codex:gpt-5.5';
  const files = { '.ai-tool-policy.yaml': policy };
  const question = { division: 'applied-ai', tool: 'codex', plan: 'enterprise', data: 'internal' };
  for (const [name, file, use, code] of [
    ['product', 'src/a.ts', 'product-code', 20],
    ['graders', 'evals/a.ts', 'eval-authoring', 30],
  ] as const) {
    const folder = repository(name, [{ message, file }], files);
    const report = await reported('--repository', folder);
    const [finding] = report.findings;
    assert.deepEqual(report.problems, []);
    assert.deepEqual(finding?.verdict.unknown, []);
    assert.deepEqual(finding?.verdict.rules, decide(handbook, { ...question, use }, TODAY).deciding);
    assert.equal(report.exitCode, code);
  }
});

test('a commit that changes several places is answered by the strictest of their uses, and hides no other commit', async () => {
  const policy =
    'division: applied-ai\ndata: internal\nuses:\n  - use: product-code\n  - use: eval-authoring\n    paths: [evals/]\n';
  const message = 'x\n\nAssisted-by: codex:gpt-5.5';
  const folder = repository(
    'both',
    [
      { message, file: 'src/a.ts' },
      { message, file: 'src/b.ts', also: 'evals/a.ts' },
    ],
    { '.ai-tool-policy.yaml': policy },
  );
  const { findings, exitCode } = await reported('--repository', folder, '--plan', 'codex/enterprise');
  assert.deepEqual(
    findings.map(({ count, says }) => [count, says]),
    [
      [1, 'Prohibited'],
      [1, 'Ask first'],
    ],
  );
  assert.equal(exitCode, 30);
});

test('what nobody stated is asked for every value, and the range says so', async () => {
  const folder = repository('range', [{ message: 'x\n\nAssisted-by: codex:gpt-5.5' }]);
  const open = await reported('--repository', folder);
  assert.match(
    open.findings[0]?.says ?? '',
    /^Depends on the division, the plan, the data, and the use: from Allowed.* to Prohibited$/,
  );
  assert.equal(open.exitCode, 20);
  const known = ['--division', 'applied-ai', '--data', 'internal', '--use', 'eval-authoring'];
  const closed = await reported('--repository', folder, ...known);
  assert.deepEqual([closed.findings[0]?.says, closed.exitCode], ['Prohibited, whatever the plan', 30]);
});

test('days before the first policy version bind nobody: the report says so, and they do not count', async () => {
  const folder = repository('before', [{ message: 'x\n\nAssisted-by: codex:gpt-5.5', on: '2026-10-01' }]);
  const known = ['--division', 'applied-ai', '--data', 'internal', '--use', 'eval-authoring'];
  const { code, out } = await audit(['--repository', folder, ...known], 'text');
  assert.equal(code, 0);
  assert.match(out, /Before the policy began\. Its first day says: Prohibited, whatever the plan/);
});

test('weak marks are listed apart and change no exit code', async () => {
  const folder = repository('weak', [{ message: 'x\n\nCo-authored-by: Copilot <copilot@github.com>' }]);
  const { code, out } = await audit(['--repository', folder], 'text');
  assert.equal(code, 0);
  assert.match(out, /Weak signs: people write these marks too\n.*GitHub Copilot in VS Code/);
});

test('notes, stashes and quoted marks are no commits of tools, and other authors hide nothing', async () => {
  const folder = repository('quoted', [
    { message: `Revert "x"\n\nThis reverts commit ${'0'.repeat(40)}.\n\n${CLAUDE}` },
    { message: `Bump\n\n${CLAUDE}`, author: 'dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>' },
    { message: `Docs\n\n> ${CLAUDE}\nWe use Claude and CLAUDE.md.`, author: 'Claude Martin <claude@example.com>' },
  ]);
  assert.deepEqual((await reported('--repository', folder)).findings, []);
});

test('a folder of many is searched, an empty repository and no repository are named, and nothing is fatal', async () => {
  repository('many/one', [{ message: `x\n\n${CLAUDE}` }]);
  repository('many/deep/two', [{ message: `x\n\n${CLAUDE}` }]);
  const folder = repository('many/empty', []);
  const { findings, reach, problems } = await reported('--repository', `${folder}/..`, '--repository', '/nowhere');
  assert.deepEqual(
    findings.map(({ repository }) => repository),
    ['one', 'two'],
  );
  assert.deepEqual(
    reach.filter(({ oldest }) => oldest === null).map(({ place }) => place),
    ['empty'],
  );
  assert.deepEqual(problems, ['/nowhere is not a Git repository, and contains none.']);
});

test('what is wrong is said together, before anything is read', async () => {
  const { code, err } = await audit([
    '--since',
    '2026-02-30',
    '--division',
    'aplied-ai',
    '--wrong',
    '1',
    '--format',
    'x',
  ]);
  assert.equal(code, 64);
  for (const says of [/--repository is missing/, /no option --wrong/, /--format is given twice/])
    assert.match(err, says);
  const values = await audit(['--repository', '.', '--division', 'aplied-ai']);
  assert.equal(values.code, 64);
  assert.match(values.err, /There is no division "aplied-ai"\. Did you mean applied-ai\?/);
});

test('the report can be read by somebody who sees one for the first time', async () => {
  const folder = repository('stranger', [
    { message: 'x\n\nAssisted-by: codex:gpt-5.5', on: '2026-11-24' },
    { message: 'x\n\nAssisted-by: codex:gpt-5.5', on: '2026-11-25' },
    { message: `x\n\n${CLAUDE}`, on: '2026-11-26' },
  ]);
  const known = ['--division', 'product', '--data', 'internal', '--use', 'product-code'];
  const { out } = await audit(['--repository', folder, ...known, '--plan', 'codex/enterprise'], 'text');
  assert.match(out, /^Use of AI coding tools from .*\nRead: 1 repository \(3 commits of these days\)\.\n2 lines below/);
  assert.match(
    out,
    /\n {2}Say it in the repository's \.ai-tool-policy\.yaml, or by --plan, and the answer is exact\.\n {2}stranger/,
  );
  assert.match(out, /2 commits from 2026-11-24 to 2026-11-25; labelled\. Rules:/);
  assert.match(out, /1 commit on 2026-11-26; without our label, known by the mark of the tool\./);
  assert.match(out, /\nWhat a rule says: https:\/\/handbook\.example\/policy\/#ID/);
  const empty = await audit(['--repository', repository('unused', [{ message: 'x' }])], 'text');
  assert.match(empty.out, /None of it shows the use of a tool\. That does not prove that there was none/);
});

test('notes of git-ai and branches that a tool names count where the commit itself says nothing, and no text of them is told', async () => {
  const folder = repository('beside', [
    { message: 'one' },
    { message: `two\n\n${CLAUDE}` },
    { message: 'three' },
    { message: 'four' },
  ]);
  const agent = (tool: string, model: string) => ({ agent_id: { tool, id: SECRET, model }, human_author: SECRET });
  const note = (prompts: object) =>
    `src/${SECRET}.ts\n  p1 1-9\n---\n${JSON.stringify({ schema_version: 'authorship/3.0.0', prompts, sessions: {} })}`;
  noted(folder, 'HEAD~3', note({ p1: { ...agent('cursor', 'composer-2'), messages: [SECRET] } }));
  noted(folder, 'HEAD~2', note({ p1: agent('claude', 'claude-opus-4-6') }));
  noted(folder, 'HEAD~1', note({ p1: agent('mock_ai', 'x'), p2: agent(`${SECRET} words`, 'x') }));
  noted(folder, 'HEAD', `${SECRET}\n---\n{"cut`);
  branch(folder, 'codex/retry', 'HEAD');
  branch(folder, 'codex-notes', 'HEAD~1');
  const { findings } = await reported('--repository', folder);
  assert.deepEqual(findings.map(({ name, model, confidence, count }) => [name, model, confidence, count]).sort(), [
    ['Claude Code', 'claude-opus-4-6', 'certain', 1],
    ['Codex', null, 'weak', 1],
    ['Cursor', 'composer-2', 'likely', 1],
  ]);
  for (const format of ['text', 'markdown', 'csv', 'json'])
    assert.ok(!(await audit(['--repository', folder], format)).out.includes(SECRET), format);
});
