import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import type { CommitsReport } from '../../../src/check-tool/commits/commits-report.ts';
import { run } from '../../../src/check-tool/run.ts';
import { decide } from '../../../src/policy/decide.ts';
import { handbook } from '../api/default-handbook.ts';
import { branch, noted, reported, repository, TODAY, type Written } from '../audit-usage/audit.ts';
import { handbookFile } from './start-script.ts';

const PROHIBITED = ['--division', 'applied-ai', '--data', 'internal', '--use', 'eval-authoring'];
const CODEX = 'Co-authored-by: Codex <noreply@openai.com>';
const SECRET = 'SECRET-41d7';

async function checked(folder: string, args: readonly string[], marks = handbook.usageMarks) {
  const texts = { out: '', err: '' };
  const surroundings = {
    env: { HANDBOOK_TODAY: TODAY },
    now: () => new Date(`${TODAY}T12:00:00Z`),
    out: (text: string) => void (texts.out += text),
    err: (text: string) => void (texts.err += text),
  };
  const asked = ['--handbook', handbookFile, '--repository', folder, ...args];
  return { code: await run(asked, surroundings, marks), ...texts };
}

async function report(folder: string, ...args: string[]): Promise<CommitsReport> {
  return JSON.parse((await checked(folder, ['--json', ...args])).out);
}

const base: Written = { message: 'Begin' };
const LABELS: [message: string, state: string, fault: RegExp | null, write: string | null][] = [
  ['a\n\nAssisted-by: codex:gpt-5.5', 'labelled', null, null],
  ['b\n\nAssisted-by: codex:undisclosed', 'labelled', null, null],
  ['c\n\nAssisted-by: codex', 'incomplete', /names no model/, 'Assisted-by: codex:MODEL'],
  ['d\n\nAssisted-by: codex:MODEL', 'incomplete', /names no model/, 'Assisted-by: codex:MODEL'],
  [
    'e\n\nAssisted-by: codx:gpt-5.5',
    'incomplete',
    /does not list: codx\. Did you mean codex\?$/,
    'Assisted-by: TOOL:gpt-5.5',
  ],
  ['f\n\nAssisted-by: "codex:gpt-5.5"', 'incomplete', /cannot be read/, 'Assisted-by: TOOL:MODEL'],
  [
    'g\n\nAssisted-by: codex:gpt-5.5\n\nmore text',
    'misplaced',
    /outside of the last paragraph/,
    'Assisted-by: codex:gpt-5.5',
  ],
  [`h\n\n${CODEX}`, 'unlabelled', /has no label/, 'Assisted-by: codex:MODEL'],
];

test('each commit of the range with a mark or a label is told, with what is wrong with the label and what to write', async () => {
  const folder = repository('commit-labels', [base, ...LABELS.map(([message]) => ({ message })), { message: 'None' }]);
  const { read, commits } = await report(folder, '--commits', `HEAD~${LABELS.length + 1}..HEAD`);
  assert.equal(read, LABELS.length + 1);
  const told = new Map(commits.map(({ commit, uses }) => [git(folder, 'log', '-1', '--format=%s', commit), uses]));
  assert.equal(told.size, LABELS.length);
  for (const [message, state, fault, write] of LABELS) {
    const uses = told.get(message.slice(0, 1)) ?? [];
    assert.equal(uses.length, 1, message);
    const [label] = uses.map((use) => use.label);
    assert.deepEqual([label?.state, label?.wellFormed, label?.write], [state, state === 'labelled', write], message);
    if (fault === null) assert.equal(label?.fault, null);
    else assert.match(label?.fault ?? '', fault);
  }
});

test('the verdict is that of the policy; only what is prohibited fails, unless an option says otherwise', async () => {
  const folder = repository('commit-verdicts', [base, { message: `x\n\n${CODEX}` }]);
  const commits = ['--commits', 'HEAD~1..HEAD'];
  const question = { division: 'applied-ai', tool: 'codex', plan: 'enterprise', data: 'internal' };
  assert.equal(decide(handbook, { ...question, use: 'product-code' }, TODAY).verdict, 'approval');
  const approval = [
    '--division',
    'applied-ai',
    '--data',
    'internal',
    '--use',
    'product-code',
    '--plan',
    'codex/enterprise',
  ];
  const codes: [args: string[], code: number][] = [
    [[], 0],
    [PROHIBITED, 30],
    [[...PROHIBITED, '--fail-on', 'nothing'], 0],
    [[...PROHIBITED, '--fail-on', 'label'], 30],
    [approval, 0],
    [[...approval, '--fail-on', 'approval'], 20],
    [[...approval, '--fail-on', 'conditional,label'], 20],
    [[...approval, '--fail-on', 'label'], 40],
    [['--fail-on', 'approval'], 20],
  ];
  for (const [args, code] of codes)
    assert.equal((await checked(folder, [...commits, ...args])).code, code, args.join(' '));
  const { out } = await checked(folder, [...commits, ...PROHIBITED]);
  assert.match(
    out,
    /\n\n[0-9a-f]{12} {2}2026-11-28\n {2}Codex, model not recorded\n {4}Prohibited, whatever the plan\. Rules: [A-Z]/,
  );
  assert.match(out, /\n\nFailed: 1 commit \(--fail-on prohibited\)\.\n/);
  const [first] = (await report(folder, ...commits)).commits;
  assert.deepEqual(first?.uses[0]?.verdict.unknown, ['division', 'plan', 'data', 'use']);
  assert.match(first?.uses[0]?.says ?? '', /^Depends on the division, the plan, the data, and the use: from /);
});

test('the file of the repository says what it is, from a folder inside it, too; of several uses the strictest answer counts', async () => {
  const policy =
    'division: applied-ai\ndata: internal\nplans: { codex: enterprise }\nuses:\n  - use: product-code\n  - use: eval-authoring\n    paths: [evals/]\n';
  const folder = repository(
    'commit-file',
    [base, { message: `a\n\n${CODEX}`, file: 'evals/a.py' }, { message: `b\n\n${CODEX}`, file: 'src/b.py' }],
    { '.ai-tool-policy.yaml': policy },
  );
  for (const inside of [folder, `${folder}/evals`]) {
    const { commits, exitCode } = await report(inside, '--commits', 'HEAD~2..HEAD');
    assert.deepEqual(
      commits.map(({ uses }) => uses.map((use) => use.exitCode)),
      [[30], [20]],
    );
    assert.equal(exitCode, 30);
  }
  const both = repository('commit-both', [base, { message: 'a', file: 'evals/a.py' }], {
    '.ai-tool-policy.yaml': policy,
  });
  git(both, 'mv', 'evals/a.py', 'b.py');
  git(both, '-c', 'user.name=R', '-c', 'user.email=r@example.com', 'commit', '-qm', `m\n\n${CODEX}`);
  const { commits, exitCode } = await report(both, '--commits', 'HEAD~1..');
  assert.equal(commits[0]?.uses[0]?.says, 'Prohibited');
  assert.equal(exitCode, 30);
});

test('a weak mark is told and never fails; a tool that the handbook does not list is asked as unlisted', async () => {
  const folder = repository('commit-weak', [base, { message: 'x\n\nCo-authored-by: Copilot <copilot@github.com>' }]);
  const { code, out } = await checked(folder, [
    '--commits',
    'HEAD~1..HEAD',
    ...PROHIBITED,
    '--fail-on',
    'conditional,label',
  ]);
  assert.equal(code, 0);
  assert.match(out, /A weak sign: people write this mark\s+too\./);
  const other = repository('commit-foreign', [base, { message: `x\n\n${CODEX}` }]);
  const foreign = handbook.usageMarks.map((mark) => (mark.tool === 'codex' ? { ...mark, tool: 'gone' } : mark));
  const told: CommitsReport = JSON.parse((await checked(other, ['--json', '--commits', 'HEAD~1..HEAD'], foreign)).out);
  assert.deepEqual(
    told.commits[0]?.uses.map(({ tool, name }) => [tool, name]),
    [['gone', 'Codex']],
  );
});

test('notes of git-ai and the branch of a tool count as they do for audit-usage, and those of other commits do not', async () => {
  const folder = repository('commit-notes', [
    base,
    { message: 'before the range' },
    { message: 'noted' },
    { message: `both\n\n${CODEX}` },
    { message: 'people alone' },
    { message: 'of a branch' },
  ]);
  const note = (tool: string, model: string) =>
    `src/${SECRET}.ts\n  p1 1-9\n---\n${JSON.stringify({ prompts: { p1: { agent_id: { tool, id: SECRET, model } } } })}`;
  noted(folder, 'HEAD~4', note('claude', 'claude-opus-4-6'));
  noted(folder, 'HEAD~3', note('cursor', 'composer-2'));
  noted(folder, 'HEAD~2', note('codex', 'gpt-5.5'));
  noted(folder, 'HEAD~1', `${SECRET}\n---\n${JSON.stringify({ prompts: {}, sessions: {} })}`);
  branch(folder, 'cursor/retry', 'HEAD');
  const { code, out } = await checked(folder, ['--json', '--commits', 'HEAD~4..HEAD', ...PROHIBITED]);
  const { commits }: CommitsReport = JSON.parse(out);
  const uses = commits.flatMap((commit) => commit.uses);
  const told = (use: { name: string; model: string | null; confidence: string }) => [
    use.name,
    use.model,
    use.confidence,
  ];
  assert.deepEqual(uses.map(told).sort(), [
    ['Codex', 'gpt-5.5', 'certain'],
    ['Cursor', null, 'weak'],
    ['Cursor', 'composer-2', 'likely'],
  ]);
  assert.equal(uses.find(({ confidence }) => confidence === 'likely')?.label?.state, 'unlabelled');
  assert.equal(code, 30);
  assert.ok(!out.includes(SECRET));
  const { findings } = await reported('--repository', folder, ...PROHIBITED);
  assert.deepEqual(findings.map(told).sort(), [...uses.map(told), ['Claude Code', 'claude-opus-4-6', 'likely']].sort());
});

const REFUSED: [args: string[], says: RegExp][] = [
  [['--commits', '--all'], /--commits needs a value/],
  [['--commits=--output=x'], /begins like an option/],
  [['--commits=-n1'], /begins like an option/],
  [['--commits', 'a\u0000b'], /control character/],
  [['--commits', 'nobody..HEAD'], /has no such revision/],
  [['--commits', 'HEAD:evals'], /has no such revision/],
  [['--commits', '$(touch pwned);`id`'], /has no such revision/],
  [['--commits', 'HEAD', '--tool', 'codex'], /--tool is not for --commits/],
  [['--commits', 'HEAD', '--plan', 'enterprise'], /write TOOL\/PLAN/],
  [['--commits', 'HEAD', '--plan', 'codex/enterprize'], /Did you mean enterprise\?/],
  [['--commits', 'HEAD', '--fail-on', 'everything'], /--fail-on is "everything"\. Write prohibited,/],
  [['--fail-on', 'label'], /--fail-on needs --commits RANGE/],
];

for (const [args, says] of REFUSED)
  test(`${JSON.stringify(args.join(' '))} is refused`, async () => {
    const { code, out, err } = await checked(refusing, args);
    assert.deepEqual([code, out], [64, '']);
    assert.match(err.replaceAll('\n', ' '), says);
  });

const refusing = repository('commit-refused', [base]);

test('names of revisions, huge messages and bytes that are no text are only read; no text of a commit is printed', async () => {
  const folder = repository('commit-hostile', [
    base,
    { message: `${SECRET}\n\n${'Assisted-by: codex:gpt-5.5\n'.repeat(50_000)}${SECRET.repeat(100_000)}` },
    { message: `${SECRET}\n\n\u001B[31m${SECRET}\n${CODEX}`, author: `${SECRET} <x@example.com>` },
    { message: 'latin' },
  ]);
  const raw = Buffer.concat([Buffer.from(`J\xfcrgen ${SECRET}\n\n${CODEX}\n`, 'latin1')]);
  const tree = git(folder, 'rev-parse', 'HEAD^{tree}');
  const person = 'R <r@example.com> 1795867200 +0000';
  const object = Buffer.concat([
    Buffer.from(`tree ${tree}\nparent ${git(folder, 'rev-parse', 'HEAD')}\nauthor ${person}\ncommitter ${person}\n\n`),
    raw,
  ]);
  const tip = execFileSync('git', ['-C', folder, 'hash-object', '-t', 'commit', '-w', '--stdin'], { input: object })
    .toString()
    .trim();
  const parts = Buffer.from(
    `tree ${tree}\nparent ${tip}\nauthor A\u001Fa\u001Fb <r@example.com> 1 +0000\ncommitter ${person}\n\nx\n\n${CODEX}\n`,
  );
  const damaged = execFileSync('git', ['-C', folder, 'hash-object', '-t', 'commit', '-w', '--stdin'], { input: parts })
    .toString()
    .trim();
  const name = 'refs/heads/--upload-pack=x;$(id)';
  git(folder, 'update-ref', name, damaged);
  const { commits, read, notes } = await report(folder, '--commits', `HEAD~3..${name}`);
  assert.deepEqual([read, commits.length], [5, 3]);
  assert.deepEqual(notes, [`Commit ${damaged} cannot be read: its author or date is damaged.`]);
  for (const form of [[], ['--json']]) {
    const { out } = await checked(folder, ['--commits', `HEAD~3..${name}`, ...form]);
    assert.ok(!out.includes(SECRET) && !out.includes('\u001B') && !out.includes('rgen'));
  }
});

test('a question takes from the file what no option states, and says so', async () => {
  const folder = repository('question-here', [base], {
    '.ai-tool-policy.yaml':
      'division: applied-ai\ndata: internal\nuses: [{ use: product-code }]\nplans: { codex: enterprise }\n',
  });
  const texts: string[] = [];
  const asked = async (...args: string[]) => {
    const out = (text: string) => void texts.push(text);
    const surroundings = { env: { HANDBOOK_TODAY: TODAY }, now: () => new Date(TODAY), out, err: out, folder };
    return run(['--handbook', handbookFile, '--json', ...args], surroundings);
  };
  await asked('--tool', 'codex', '--use', 'eval-authoring');
  const { question, notes } = JSON.parse(texts[0] ?? '');
  assert.deepEqual(question, {
    division: 'applied-ai',
    tool: 'codex',
    plan: 'enterprise',
    data: 'internal',
    use: 'eval-authoring',
  });
  assert.deepEqual(notes, ['.ai-tool-policy.yaml states the division, data, plan.']);
});

const git = (folder: string, ...args: string[]): string =>
  execFileSync('git', ['-C', folder, ...args])
    .toString()
    .trim();
