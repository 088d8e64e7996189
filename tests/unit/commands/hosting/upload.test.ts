import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { test } from 'node:test';
import { ROOT } from '../../../../src/commands/project.ts';
import { hostingHeaders } from '../../../../src/commands/serve/hosting-headers.ts';

/** The uploads that the script asks for, in its order, each as the words of its command. */
function uploads(): string[][] {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-upload-'));
  try {
    mkdirSync(join(folder, 'bin'));
    const calls = join(folder, 'calls');
    writeFileSync(join(folder, 'bin', 'aws'), `#!/bin/sh\nprintf '%s\\037' "$@" >> "${calls}"\necho >> "${calls}"\n`, {
      mode: 0o755,
    });
    const env = { ...process.env, PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH ?? ''}` };
    const script = join(ROOT, 'hosting', 's3', 'upload.sh');
    const { status, stderr } = spawnSync('sh', [script, 'dist/', 's3://bucket/handbook/'], { env, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    return readFileSync(calls, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\u001f').slice(0, -1));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const option = (call: readonly string[], name: string) => call[call.indexOf(name) + 1];

/** Returns whether an upload takes a file: of the patterns that fit, the last one counts. */
function takes(call: readonly string[], file: string): boolean {
  const source = call[2]?.replace(/^dist\//, '') ?? '';
  if (!file.startsWith(source)) return false;
  const below = file.slice(source.length);
  const fits = (pattern = '') =>
    new RegExp(`^${pattern.replace(/[.+^${}()|[\]\\?]/g, '\\$&').replaceAll('*', '.*')}$`).test(below);
  const rules = call.flatMap((word, at) => (/^--(in|ex)clude$/.test(word) && fits(call[at + 1]) ? [word] : []));
  return rules.at(-1) !== '--exclude';
}

test('each file gets its type and its cache lifetime, once; the pages come last, and then what is old goes', () => {
  const calls = uploads();
  const cleaning = calls.pop();
  assert.deepEqual(cleaning?.slice(0, 2), ['s3', 'sync']);
  assert.ok(cleaning.includes('--delete'));
  for (const call of calls) assert.match(call[3] ?? '', /^s3:\/\/bucket\/handbook\/(_astro\/)?$/);

  const files = [
    'index.html',
    'tools/codex.md',
    'check-tool.mjs',
    '_astro/page.a1b2.js',
    '_astro/a.b.css',
    'favicon.svg',
  ];
  const order = new Map<string, number>();
  for (const file of files) {
    const taking = calls.filter((call) => takes(call, file));
    assert.equal(taking.length, 1, `${file} is put ${taking.length} times`);
    const headers = hostingHeaders(`/${file}`);
    const [call = []] = taking;
    assert.equal(option(call, '--content-type'), headers.get('Content-Type') ?? 'image/svg+xml', file);
    assert.equal(option(call, '--cache-control'), headers.get('Cache-Control'), file);
    order.set(file, calls.indexOf(call));
  }
  assert.equal(Math.max(...order.values()), order.get('index.html'));
});
