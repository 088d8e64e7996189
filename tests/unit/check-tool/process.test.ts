import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { document } from './default-document.ts';
import { file, handbookFile, scriptFile, start } from './start-script.ts';

const asked = (division: string, tool: string, plan: string, data: string, use: string, place = handbookFile) => [
  ...['--handbook', place, '--division', division, '--tool', tool, '--plan', plan, '--data', data, '--use', use],
];
const NEEDS_APPROVAL = asked('applied-ai', 'codex', 'enterprise', 'internal', 'product-code');

const unanswered = file('gap.json', JSON.stringify({ ...document, policy: { ...document.policy, rules: [] } }));

const ANSWERS: [words: string, code: number, args: string[]][] = [
  ['Allowed: Product, In-house', 0, asked('product', 'in-house', 'standard', 'restricted', 'product-code')],
  ['Allowed with conditions: Product', 10, asked('product', 'claude-code', 'enterprise', 'internal', 'product-code')],
  ['Ask first: Applied AI, Codex', 20, NEEDS_APPROVAL],
  ['Nobody has decided this yet', 20, asked('applied-ai', 'codex', 'enterprise', 'internal', 'docs', unanswered)],
  ['Prohibited: Applied AI, Codex', 30, asked('applied-ai', 'codex', 'enterprise', 'internal', 'eval-authoring')],
];

for (const [words, code, args] of ANSWERS) {
  test(`“${words} …” ends with ${code}`, async () => {
    const ended = await start(args);
    assert.equal(ended.code, code);
    assert.ok(ended.out.startsWith(words), ended.out);
    assert.equal(ended.err, '');
  });
}

test('a bad question ends with 64 and tells the allowed values, on the error output', async () => {
  const ended = await start(['--handbook', handbookFile, '--tool', 'codx']);
  assert.deepEqual([ended.code, ended.out], [64, '']);
  assert.match(ended.err, /There is no tool "codx"\. Did you mean codex\?/);
  assert.match(ended.err, /--use is missing\.\n {2}product-code +Product code\n/);
});

test('an unreachable handbook ends with 69 and says so', async () => {
  const ended = await start(asked('product', 'codex', 'enterprise', 'internal', 'docs', 'nowhere.json'));
  assert.deepEqual([ended.code, ended.out], [69, '']);
  assert.match(ended.err, /There is no file nowhere\.json/);
});

test('help and version end with 0 and ask nothing', async () => {
  const help = await start(['--help']);
  assert.equal(help.code, 0);
  for (const words of ['--division ID', '64  the question', 'It enforces nothing'])
    assert.ok(help.out.includes(words), words);
  const version = await start(['--version']);
  assert.equal(version.code, 0);
  assert.match(version.out, /^check-tool \d+\.\d+\.\d+, reads schemaVersion 2\n$/);
});

const preload = (code: string) => ['--import', `data:text/javascript,${encodeURIComponent(code)}`];

const FAULTS: [title: string, code: string, place: string][] = [
  [
    'an exception',
    'globalThis.URLSearchParams = class { constructor() { throw new Error("broken"); } };',
    handbookFile,
  ],
  [
    'a rejection that nobody handles',
    'globalThis.fetch = () => { Promise.reject(new Error("broken")); return new Promise(() => {}); };',
    'https://h.example/',
  ],
  [
    'an exception outside of every call',
    'globalThis.fetch = () => { setTimeout(() => { throw new Error("broken"); }); return new Promise(() => {}); };',
    'https://h.example/',
  ],
];

for (const [title, code, place] of FAULTS) {
  test(`a fault of the script itself (${title}) ends with 69, never with 1 or 0`, async () => {
    const ended = await start(asked('applied-ai', 'codex', 'enterprise', 'internal', 'docs', place), {
      node: preload(code),
    });
    assert.deepEqual([ended.code, ended.signal, ended.out], [69, null, '']);
    assert.match(ended.err, /a fault of the script itself, not of your question\.\nError: broken/);
  });
}

test('when nothing is left to wait for and there is no answer, it ends with 69', async () => {
  const node = preload('globalThis.fetch = () => new Promise(() => {});');
  assert.equal(
    (await start(asked('product', 'codex', 'api', 'public', 'docs', 'https://h.example/'), { node })).code,
    69,
  );
});

test('a reader who leaves early does not change the exit code', async () => {
  const ended = await start([...NEEDS_APPROVAL, '--json'], { closeOutput: true });
  assert.deepEqual([ended.code, ended.signal], [20, null]);
});

test('started through a link it answers all the same', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'check-tool-link-'));
  try {
    const path = join(folder, 'may-i.mjs');
    symlinkSync(scriptFile, path);
    assert.equal((await start(NEEDS_APPROVAL, { path })).code, 20);
    assert.equal((await start(NEEDS_APPROVAL, { path, node: ['--preserve-symlinks-main'] })).code, 20);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a program that imports it is left alone', async () => {
  const path = file('importer.mjs', 'import { answer } from "./check-tool.mjs"; console.log(typeof answer);');
  assert.deepEqual(await start([], { path }), { code: 0, signal: null, out: 'function\n', err: '' });
});

test('it answers for HANDBOOK_TODAY, and for --on before that', async () => {
  const at = async (args: string[], env: Record<string, string>) =>
    JSON.parse((await start([...NEEDS_APPROVAL, '--json', ...args], { env })).out).on;
  assert.equal(await at([], { HANDBOOK_TODAY: '2026-12-24' }), '2026-12-24');
  assert.equal(await at(['--on', '2027-04-01'], { HANDBOOK_TODAY: '2026-12-24' }), '2027-04-01');
  assert.equal((await start(NEEDS_APPROVAL, { env: { HANDBOOK_TODAY: 'tomorrow' } })).code, 64);
});
