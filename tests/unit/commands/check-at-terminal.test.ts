import assert from 'node:assert/strict';
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { SOUND } from '../model/fixture.ts';

const CHECK = fileURLToPath(new URL('../../../src/commands/check.ts', import.meta.url));
/** Loaded first, it makes the command believe that a terminal shows what it prints. */
const AT_TERMINAL =
  'data:text/javascript,import tty from "node:tty";process.stdout.isTTY=true;process.stdout.columns=80;' +
  'process.stdout.getColorDepth=tty.WriteStream.prototype.getColorDepth;';
const WAIT_MS = 60_000;

const content = mkdtempSync(join(tmpdir(), 'check-at-terminal-'));
after(() => rmSync(content, { recursive: true }));
cpSync(SOUND, content, { recursive: true });
const file = join(content, 'organization.yaml');
const whole = readFileSync(file, 'utf8');
const broken = whole.replace(/^title:/m, 'titel:');

function start(nodeArgs: string[], args: string[], more: NodeJS.ProcessEnv = {}): ChildProcessWithoutNullStreams {
  // Nothing else of the environment: Node decides on colour by CI, TMUX, COLORTERM and many more. What was compiled once starts faster.
  const { PATH, HOME, TMPDIR, NODE_COMPILE_CACHE, NODE_COMPILE_CACHE_PORTABLE } = process.env;
  const env = {
    ...{ PATH, HOME, TMPDIR, NODE_COMPILE_CACHE, NODE_COMPILE_CACHE_PORTABLE },
    HANDBOOK_CONTENT: content,
    HANDBOOK_TODAY: '2026-11-22',
    TERM: 'xterm-256color',
    ...more,
  };
  return spawn(process.execPath, [...nodeArgs, CHECK, ...args], { env });
}

async function printed(nodeArgs: string[], more: NodeJS.ProcessEnv): Promise<string> {
  const child = start(nodeArgs, [], more);
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk));
  await once(child, 'close');
  return out;
}

test('a terminal gets the line with a caret, in colour unless NO_COLOR is set; a pipe gets one line a problem', async () => {
  writeFileSync(file, broken);
  const [coloured, plain, piped] = await Promise.all([
    printed(['--import', AT_TERMINAL], {}),
    printed(['--import', AT_TERMINAL], { NO_COLOR: '1' }),
    printed([], {}),
  ]);
  writeFileSync(file, whole);
  assert.match(coloured, /\u001b\[31merror\u001b\[39m/);
  assert.doesNotMatch(plain, /\u001b/);
  assert.match(plain, /│ titel: .*\n +│ \^/);
  assert.match(piped, /organization\.yaml:\d+:\d+ {2}unknown-key {2}`titel`/);
  assert.doesNotMatch(piped, /│|\u001b/);
});

test('--watch checks again after each change, and Ctrl-C ends it', { timeout: WAIT_MS }, async () => {
  const child = start([], ['--watch']);
  const closed = once(child, 'close');
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk));
  /** Waits until something new was printed, and takes it away. */
  const next = async (pattern: RegExp) => {
    while (!pattern.test(out)) await once(child.stdout, 'data');
    out = '';
  };
  await next(/in order.*\n\nWaiting for a change/s);
  writeFileSync(file, broken);
  await next(/`titel`.*\n\nWaiting for a change/s);
  writeFileSync(file, whole);
  await next(/in order.*\n\nWaiting for a change/s);
  child.kill('SIGINT');
  assert.equal((await closed)[0], 130);
});
