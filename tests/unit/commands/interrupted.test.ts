import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const RUN = fileURLToPath(new URL('../../../src/commands/run.mjs', import.meta.url));
const SOUND = fileURLToPath(new URL('../../fixtures/sound', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'handbook-slow-'));
after(() => rmSync(folder, { recursive: true }));

/** Content of which three files take all the time that a file may take. */
function slowContent(): string {
  cpSync(SOUND, folder, { recursive: true });
  const body = `'a' "b 'c' ${'word '.repeat(30)}\n`.repeat(1200);
  for (const name of ['one', 'two', 'three'])
    writeFileSync(join(folder, 'faq', `${name}.mdx`), `---\nq: ?\n---\n\n${body}`);
  return folder;
}

test(
  'a check that is interrupted ends, also while it is deep in a file',
  { skip: process.platform === 'win32' },
  async () => {
    const env = { ...process.env, HANDBOOK_CONTENT: slowContent() };
    const check = spawn(process.execPath, [RUN, 'check'], { env, stdio: 'ignore' });
    const ended = new Promise<number | null>((resolve) => check.on('close', resolve));
    // By then it reads; were it quicker than this, it would have ended by itself with another code.
    await wait(2000);
    const asked = performance.now();
    check.kill('SIGINT');
    assert.equal(await ended, 130);
    assert.ok(performance.now() - asked < 6000, 'it went on for seconds');
  },
);
