import assert from 'node:assert/strict';
import { homedir } from 'node:os';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { withMarks } from '../../../src/check-tool/commits/shipped-marks.ts';
import { handbook } from '../api/default-handbook.ts';
import { file, handbookFile } from '../check-tool/start-script.ts';
import { repository, TODAY } from './audit.ts';
import { builtScript, ROOT } from './built-script.ts';

const script = withMarks(builtScript, handbook.usageMarks);

test('audit-usage.mjs is one file that needs nothing but Node 18, names no path, and carries the licences', () => {
  const imports = [...script.matchAll(/^import .*? from "([^"]+)";$/gm)].map(([, from = '']) => from);
  assert.deepEqual(
    imports.filter((from) => !from.startsWith('node:')),
    [],
  );
  for (const path of [fileURLToPath(ROOT), homedir()]) assert.ok(!script.includes(path), path);
  assert.match(script, /^#!\/usr\/bin\/env node\n\/\*!\n \* audit-usage\.mjs \d+\.\d+\.\d+:/);
  assert.match(script, /Copyright Eemeli Aro/);
  assert.doesNotMatch(
    script,
    /\b(?:groupBy|canParse|toSorted|toReversed|toSpliced|fromAsync|withResolvers|parseArgs)\b/,
  );
});

test('started as a program it finds by the marks that it carries, and ends with the code of the worst finding', async () => {
  const folder = repository('started', [{ message: 'x\n\nCo-authored-by: Codex <noreply@openai.com>' }]);
  const known = ['--division', 'applied-ai', '--data', 'internal', '--use', 'eval-authoring'];
  const args = [file('audit-usage.mjs', script), '--handbook', handbookFile, '--repository', folder, ...known];
  const ended = await promisify(execFile)(process.execPath, args, {
    env: { ...process.env, HANDBOOK_TODAY: TODAY },
  }).catch((error: { code: number; stdout: string; stderr: string }) => error);
  assert.ok('code' in ended, 'it should not end with 0');
  assert.deepEqual([ended.code, ended.stderr], [30, '']);
  assert.match(ended.stdout, /Prohibited, whatever the plan\n {2}started {2}2026-11 {2}Codex, model not recorded\n/);
});

test('the history of this project holds nothing that is not there', async () => {
  const { audit } = await import('./audit.ts');
  const { out } = await audit(['--repository', fileURLToPath(ROOT), '--since', '2020-01-01']);
  assert.deepEqual(JSON.parse(out).findings, []);
});
