import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from '../../../src/commands/project.ts';
import { freePort } from '../../../src/commands/measure/free-port.ts';

const folder = mkdtempSync(join(tmpdir(), 'killed-npm-'));
after(() => rmSync(folder, { recursive: true }));

writeFileSync(join(folder, 'index.html'), 'a build');
// A shell that waits for what it started, as some do and others do not.
const WAITING_SHELL = join(folder, 'sh');
writeFileSync(WAITING_SHELL, '#!/bin/sh\n/bin/sh "$@"\nexit $?\n');
chmodSync(WAITING_SHELL, 0o755);
const OUTER = { name: 'outer', version: '1.0.0', scripts: { site: `npm --prefix '${ROOT}' run preview` } };
writeFileSync(join(folder, 'package.json'), JSON.stringify(OUTER));

/** Every process below one, with itself. */
function family(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const [, parent] = fieldsOf(Number(name));
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  const below = (pid: number): number[] => [
    pid,
    ...[...parents].filter(([, of]) => of === pid).flatMap(([child]) => below(child)),
  ];
  return below(root);
}

/** State, parent … of a process; nothing once it is gone. */
function fieldsOf(pid: number): string[] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}

const isRunning = (pid: number) => !['Z', undefined].includes(fieldsOf(pid)[0]);

async function isAnswered(port: number): Promise<boolean> {
  const socket = connect({ port, host: '127.0.0.1' });
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/** Waits until something is true, and says whether it ever was. */
async function becomes(seconds: number, isTrue: () => boolean | Promise<boolean>): Promise<boolean> {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await sleep(100)) if (await isTrue()) return true;
  return false;
}

/** Makes sure that nothing of these runs any more; what has to be stopped for that is a fault. */
async function assertGone(processes: number[], port: number): Promise<void> {
  await becomes(15, () => !processes.some(isRunning));
  const left = processes.filter(isRunning);
  for (const pid of left) process.kill(pid, 'SIGKILL');
  assert.deepEqual(left, [], 'processes that still ran');
  // A process that has ended gives up its port with its last thread, which on a busy machine is a moment later.
  assert.ok(await becomes(15, async () => !(await isAnswered(port))), `port ${port} is still answered`);
}

/** Starts a server by npm, as a person would. */
async function served(args: string[], cwd: string): Promise<{ npm: ChildProcess; port: number }> {
  const port = await freePort();
  const env = { ...process.env, HANDBOOK_OUT: folder, PORT: String(port) };
  const npm = spawn('npm', args, { cwd, env, stdio: 'ignore', detached: true });
  assert.ok(await becomes(60, () => isAnswered(port)), 'the server never answered');
  return { npm, port };
}

const preview = ['run', 'preview'];
const waiting = [...preview, `--script-shell=${WAITING_SHELL}`];

const STARTS: [what: string, args: string[], cwd: string, signal: NodeJS.Signals][] = [
  ['npm', preview, ROOT, 'SIGKILL'],
  ['npm', preview, ROOT, 'SIGTERM'],
  ['npm with a shell that waits', waiting, ROOT, 'SIGKILL'],
  ['npm with a shell that waits', waiting, ROOT, 'SIGTERM'],
  ['npm with a shell that waits', waiting, ROOT, 'SIGHUP'],
  ['npm that runs a script that calls npm', ['run', 'site'], folder, 'SIGKILL'],
];

const isOther = process.platform !== 'linux';

for (const [what, args, cwd, signal] of STARTS) {
  test(`${what}, ended by ${signal}, leaves nothing behind`, { skip: isOther && 'reads /proc' }, async () => {
    const { npm, port } = await served(args, cwd);
    const all = family(npm.pid ?? 0);
    assert.ok(all.length >= 3, 'npm, run.mjs and the server');
    npm.kill(signal);
    await assertGone(all, port);
  });
}

test(
  'the script that npm runs, ended by SIGKILL, takes the server with it',
  { skip: isOther && 'reads /proc' },
  async () => {
    const { npm, port } = await served(preview, ROOT);
    const all = family(npm.pid ?? 0);
    const command = all.at(-2) ?? 0;
    process.kill(command, 'SIGKILL');
    await assertGone(all, port);
  },
);
