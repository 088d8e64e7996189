import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { withCheck } from '../../../src/audit-usage/shipped-check.ts';
import { file, handbookFile } from '../check-tool/start-script.ts';
import { CHECK, place, TODAY } from './audit.ts';
import { builtScript } from './built-script.ts';
import { AT, CLAUDE, claude, lines } from './session-files.ts';

/** A hole in a file takes no room on the disk, and seconds to be read. */
const BYTES = 50e9;

/** Progress is shown at a terminal; this makes the script take its pipe for one. */
const AT_A_TERMINAL = 'data:text/javascript,process.stderr.isTTY=true';

for (const [how, files] of [
  ['in one thread', ['a']],
  ['in several threads', ['a', 'b', 'c']],
] as const)
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)
    test(`${signal} in the middle of reading ${how} ends the script at once and leaves nothing behind`, async () => {
      const home = place(`interrupted-${files.length}-${signal}`);
      const sessions = join(home, CLAUDE);
      const out = join(home, 'out');
      const temporary = join(home, 'tmp');
      for (const folder of [sessions, out, temporary]) mkdirSync(folder, { recursive: true });
      for (const name of files) {
        writeFileSync(join(sessions, `${name}.jsonl`), lines(claude()));
        truncateSync(join(sessions, `${name}.jsonl`), BYTES);
      }
      const before = readdirSync(home, { recursive: true }).length;
      const script = file('audit-usage.mjs', withCheck(builtScript, CHECK));
      const child = spawn(
        process.execPath,
        [
          ...['--import', AT_A_TERMINAL, script, '--handbook', handbookFile, '--home', home],
          ...['--since', AT.slice(0, 10), '--format', 'json', '--output', join(out, 'report.json')],
          ...['--evidence', join(out, 'evidence.json')],
        ],
        { cwd: out, env: { ...process.env, HANDBOOK_TODAY: TODAY, TMPDIR: temporary, TEMP: temporary } },
      );
      const said = { out: '', err: '' };
      child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => {
        if (said.err === '') child.kill(signal);
        said.err += chunk.toString();
      });
      const ended = await new Promise((resolve) => child.once('close', (...how) => resolve(how)));
      assert.deepEqual(ended, [code, null]);
      assert.equal(said.out, '');
      assert.match(said.err, /^(?:\r\u001B\[K\d+ read(?: \(\d+\.\d GB\))?, now Claude Code)+\r\u001B\[K$/u);
      assert.equal(readdirSync(home, { recursive: true }).length, before);
    });
