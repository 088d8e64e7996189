import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { bundleAuditUsage } from '../../../src/audit-usage/bundle.ts';
import type { AuditReport } from '../../../src/audit-usage/audit-report.ts';
import { withMarks } from '../../../src/check-tool/commits/shipped-marks.ts';
import { EXAMPLE_POLICY } from '../../fixtures/example-policy.ts';
import { handbook } from '../api/default-handbook.ts';
import { databasesOf } from '../../../src/audit-usage/sessions/session-database.ts';
import { storesOf } from '../../../src/audit-usage/sessions/store.ts';
import { handbookFile } from '../check-tool/start-script.ts';
import { place, repository, TODAY } from './audit.ts';

const page = readFileSync(join(EXAMPLE_POLICY, 'checks/log-review.mdx'), 'utf8');
const steps = new Map(page.split('\n### ').map((part) => [part.slice(0, 2), part]));

/** The commands of a step, as they stand on the page. */
function commandsOf(step: string): string {
  const blocks = [...(steps.get(step) ?? '').matchAll(/^```bash\n(.*?)^```/gms)].map(([, text = '']) => text);
  assert.equal(blocks.length, 1, `step ${step} has one block of commands`);
  return blocks[0] ?? '';
}

function write(home: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), text);
  }
}

const ran = (commands: string, home: string, path = '', args: string[] = []) =>
  spawnSync('bash', ['-c', commands, 'bash', ...args], {
    cwd: home,
    env: { PATH: `${path}${process.env.PATH}`, HOME: home, HANDBOOK_TODAY: TODAY },
    encoding: 'utf8',
  });

const session = JSON.stringify({
  ...{
    type: 'assistant',
    sessionId: 's1',
    cwd: '/home/kim/tasks',
    version: '2.1.70',
    uuid: 'u1',
    timestamp: '2026-11-25T08:15:04.120Z',
  },
  message: {
    id: 'msg_01',
    role: 'assistant',
    model: 'claude-opus-4-6',
    content: [{ type: 'text', text: 'grader_seven.py' }],
  },
});
const STORES = {
  '.claude/projects/-home-kim-tasks/s1.jsonl': `${session}\n`,
  '.claude/projects/-home-kim-garden/s2.jsonl': `${session.replaceAll('s1', 's2')}\n`,
  '.claude/history.jsonl': '',
  '.codex/sessions/2026/11/25/rollout-x.jsonl': '',
  '.local/share/opencode/storage/session/p/s.json': '{}',
};
const KEYS = {
  '.claude/.credentials.json': 'key',
  '.codex/auth.json': 'key',
  '.local/share/opencode/auth.json': 'key',
};

const laptop = place('laptop');
write(laptop, { ...STORES, ...KEYS });

const listed = (archive: string) =>
  execFileSync('tar', ['-tzf', archive])
    .toString()
    .trim()
    .split('\n')
    .filter((path) => !path.endsWith('/'));
const archiveIn = (home: string) => {
  const [name] = readdirSync(home).filter((each) => /^sessions-\d{4}-\d\d-\d\d\.tar\.gz$/.test(each));
  assert.ok(name, 'there is an archive named by its day');
  return join(home, name);
};

test('the page has commands in steps 2, 5 and 6, and nowhere else', () => {
  const withCommands = [...steps].filter(([, text]) => text.includes('```bash')).map(([step]) => step);
  assert.deepEqual(withCommands, ['2.', '5.', '6.']);
});

test('what is preserved are the sessions, and no key; a folder can stay out, and nobody else may read the archive', () => {
  assert.equal(ran(commandsOf('2.'), laptop).status, 0);
  const archive = archiveIn(laptop);
  assert.deepEqual(listed(archive).sort(), Object.keys(STORES).sort());
  assert.equal(statSync(archive).mode & 0o077, 0);
  for (const path of Object.keys({ ...STORES, ...KEYS })) assert.ok(existsSync(join(laptop, path)), path);
  renameSync(archive, `${archive}.whole`);
  const [, option = ''] = /`--exclude='([^']+)'`/.exec(page) ?? [];
  const without = commandsOf('2.').replace('"$@"', `--exclude='${option}'`);
  assert.equal(ran(without, laptop).status, 0);
  assert.deepEqual(
    listed(archiveIn(laptop)).filter((path) => path.includes('garden')),
    [],
  );
  assert.ok(listed(archiveIn(laptop)).includes('.claude/projects/-home-kim-tasks/s1.jsonl'));
  renameSync(`${archive}.whole`, archive);
});

test('whatever the script reads is preserved, except in the folders of editors', () => {
  const home = place('every-store');
  const stores = storesOf('', {}).map(({ folder, file }) => join(folder, file ?? 'any.jsonl'));
  const databases = databasesOf('', {}).map(({ path }) => path);
  const places = [...new Set([...stores, ...databases])].filter((path) => !path.includes(join('User', '')));
  assert.ok(places.length > 15);
  write(home, Object.fromEntries([...places, ...Object.keys(KEYS)].map((path) => [path, 'x'])));
  assert.equal(ran(commandsOf('2.'), home).status, 0);
  assert.deepEqual(listed(archiveIn(home)).sort(), places.sort());
});

test('a machine without sessions says so, and gets no archive', () => {
  const empty = place('empty-laptop');
  mkdirSync(empty);
  const { status, stdout } = ran(commandsOf('2.'), empty);
  assert.deepEqual([status, stdout, readdirSync(empty)], [0, 'No sessions here. Report that.\n', []]);
});

test('the review reads repositories and unpacked archives into one report that the page opens', async () => {
  const home = place('review');
  for (const name of ['robin', 'kim']) {
    mkdirSync(join(home, 'unpacked', name), { recursive: true });
    if (name === 'kim') execFileSync('tar', ['-xzf', archiveIn(laptop), '-C', join(home, 'unpacked', name)]);
  }
  const shop = repository('listed-shop', [{ message: 'x\n\nCo-authored-by: Codex <noreply@openai.com>' }]);
  mkdirSync(join(home, 'listed'));
  renameSync(shop, join(home, 'listed/shop'));
  const { text } = await bundleAuditUsage(new URL('../../../', import.meta.url));
  write(home, {
    'published.mjs': withMarks(text, handbook.usageMarks),
    'bin/curl': '#!/bin/sh\ncp "$HOME/published.mjs" "${2##*/}"\n',
  });
  execFileSync('chmod', ['+x', join(home, 'bin/curl')]);
  const commands = commandsOf('5.').replace('--handbook https://handbook.example/', `--handbook ${handbookFile}`);
  const { stderr } = ran(commands, home, `${join(home, 'bin')}:`);
  assert.equal(stderr, '');
  const { findings, problems }: AuditReport = JSON.parse(readFileSync(join(home, 'report.json'), 'utf8'));
  assert.deepEqual([...new Set(findings.map(({ name, record }) => `${name}, ${record}`))].sort(), [
    'Claude Code, session',
    'Codex, commit',
  ]);
  assert.deepEqual(problems, []);
  assert.ok(!readFileSync(join(home, 'report.json'), 'utf8').includes('grader_seven'));
});

test('a hit is found in an archive by a name, as a place and without its content', () => {
  const home = place('hits');
  mkdirSync(home);
  const commands = commandsOf('6.')
    .replace('sessions-DAY.tar.gz', archiveIn(laptop))
    .replace('NAME-OF-THE-FILE', 'grader_seven.py');
  const { status, stdout } = ran(commands, home);
  assert.deepEqual([status, stdout.trim().split('\n').length], [0, 2]);
  assert.match(stdout, /^open\/\.claude\/projects\/-home-kim-\w+\/s\d\.jsonl$/m);
});
