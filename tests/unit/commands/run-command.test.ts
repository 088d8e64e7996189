import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

const MODULE = new URL('../../../src/commands/run-command.ts', import.meta.url).href;

/** Runs a command whose work is the given text of a function, as a process of its own. */
function command(work: string) {
  const script = `import { runCommand } from ${JSON.stringify(MODULE)}; await runCommand('build', ${work});`;
  const limit = { encoding: 'utf8', timeout: 30_000 } as const;
  return spawnSync(process.execPath, ['--input-type=module', '--eval', script, 'build.ts'], limit);
}

test('the number that the work gives is the exit code, and nothing means 0', () => {
  assert.equal(command('() => 3').status, 3);
  assert.equal(command('() => {}').status, 0);
});

test('a command that fails ends, whatever it has left open, and says why', () => {
  const { status, stderr } = command("() => { setInterval(() => {}, 1000); throw new Error('no page') }");
  assert.equal(status, 1);
  assert.match(stderr, /no page/);
});

test('a command that succeeds may go on serving until it is stopped', () => {
  const served = command("() => { setTimeout(() => console.log('served'), 200) }");
  assert.deepEqual([served.status, served.stdout], [0, 'served\n']);
});
