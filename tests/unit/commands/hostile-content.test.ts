import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checkCommand } from '../../../src/commands/check/check-command.ts';
import { publishIds } from '../../../src/commands/publish/publish-ids.ts';
import { publishVersion } from '../../../src/commands/publish/publish-version.ts';
import { documentOf } from '../../../src/api/documents.ts';
import { readContent } from '../../../src/model/read/read-content.ts';
import { commandsIn, TERMINAL } from '../model/ci-runner.ts';
import { SOUND } from '../model/fixture.ts';
import { runHere } from './run-here.ts';

const work = mkdtempSync(join(tmpdir(), 'hostile-content-'));
after(() => rmSync(work, { recursive: true }));

const COMMANDS = ['##[stop-commands]tok', '::stop-commands::tok', '  ::add-mask::x', '##vso[task.complete]'];

/** Content with commands for CI runners as keys, ids, texts and file names. */
const content = join(work, 'content');
cpSync(SOUND, content, { recursive: true });
appendFileSync(join(content, 'organization.yaml'), COMMANDS.map((text) => `${JSON.stringify(text)}: 1\n`).join(''));
for (const text of COMMANDS)
  writeFileSync(
    join(content, 'faq', `${text.trim()}.mdx`),
    `---\n${JSON.stringify(`a\n${text}`)}: 1\n---\n\n[${text}](#${text})\n`,
  );
writeFileSync(join(content, 'rules', 'hostile.yaml'), `entries: ${JSON.stringify(COMMANDS.join('\n'))}\n`);

/** A handbook to compare with that has a tool of which this content knows nothing. */
const foreign = join(work, 'decisions.json');
const { handbook } = readContent(SOUND);
assert.ok(handbook);
const { policy, ...document } = documentOf(handbook, 'decisions');
const [tool] = policy.tools;
const hostile = { ...tool, id: 'gone', name: `${COMMANDS.join('\n')}\u001b]0;title\u0007\u202e` };
writeFileSync(foreign, JSON.stringify({ ...document, policy: { ...policy, tools: [...policy.tools, hostile] } }));

/** Runs a command as a CI runner would, which reads commands out of what it prints. */
const environment = (folder: string) => ({
  ...process.env,
  HANDBOOK_CONTENT: folder,
  HANDBOOK_TODAY: '2026-11-22',
  GITHUB_ACTIONS: 'true',
});

interface Printed {
  lines: string;
  status: number | null;
}

function asProcess(name: string, args: string[], folder: string): Printed {
  const file = fileURLToPath(new URL(`../../../src/commands/${name}.ts`, import.meta.url));
  const options = { cwd: work, env: environment(folder), encoding: 'utf8' } as const;
  const { stdout, stderr, status } = spawnSync(process.execPath, [file, ...args], options);
  return { lines: stdout + stderr, status };
}

const WORK = { check: checkCommand, 'publish-version': publishVersion, 'publish-ids': publishIds };

async function command(name: keyof typeof WORK, args: string[], folder: string): Promise<Printed> {
  const { stdout, stderr, status } = await runHere(name, WORK[name], args, environment(folder), work);
  return { lines: stdout + stderr, status };
}

test('a check of hostile content prints no command but its own annotations', () => {
  const { lines, status } = asProcess('check', [], content);
  assert.equal(status, 1);
  const commands = commandsIn(lines);
  assert.ok(commands.length > COMMANDS.length);
  for (const line of commands)
    assert.match(line, /^::(error|warning) file=content\/[^:,]*,line=\d+,col=\d+,title=[a-z-]+::/);
  assert.deepEqual(
    commands.filter((line) => /##\w*\[/.test(line)),
    [],
  );
  assert.match(lines, /##\\u005bstop-commands\]tok/);
});

for (const [name, args] of [
  ['check', ['--json']],
  ['build', []],
  ['publish-version', []],
  ['publish-ids', []],
] as const) {
  test(`npm run ${[name, ...args].join(' ')} prints no command of hostile content`, async () => {
    const { lines, status } =
      name === 'build' ? asProcess(name, [...args], content) : await command(name, [...args], content);
    assert.equal(status, 1);
    assert.match(lines, /stop-commands\]tok/);
    assert.deepEqual(commandsIn(lines), []);
    assert.doesNotMatch(lines, TERMINAL);
  });
}

for (const args of [[], ['--json']]) {
  test(`a foreign handbook to compare with gives no command either ${args.join(' ')}`, async () => {
    const { lines } = await command('check', ['--against', foreign, ...args], SOUND);
    assert.match(lines, /stop-commands\]tok/);
    assert.deepEqual(commandsIn(lines), []);
    assert.doesNotMatch(lines, TERMINAL);
  });
}
