import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { contentLine } from '../../../src/commands/announce-content.ts';
import { checkCommand } from '../../../src/commands/check/check-command.ts';
import { ROOT } from '../../../src/commands/project.ts';
import { publishIds } from '../../../src/commands/publish/publish-ids.ts';
import { publishVersion } from '../../../src/commands/publish/publish-version.ts';
import { addRecords } from '../../../src/commands/records/add-records.ts';
import { DEFAULT_CONTENT } from '../../../src/model/content-folder.ts';
import { ITS_DAY, SECOND_ORGANISATION } from '../../fixtures/second-organisation.ts';
import { runHere } from './run-here.ts';

const there = realpathSync(mkdtempSync(join(tmpdir(), 'announce-content-')));
after(() => rmSync(there, { recursive: true }));
cpSync(SECOND_ORGANISATION, join(there, 'content'), { recursive: true });
symlinkSync(ROOT, join(there, 'engine'));

const { HANDBOOK_CONTENT: _, INIT_CWD: __, GITHUB_ACTIONS: ___, ...inherited } = process.env;

const WORK = {
  check: checkCommand,
  'publish-ids': publishIds,
  'publish-version': publishVersion,
  'add-records': addRecords,
};

/** The environment of a command that `npm --prefix engine run NAME` runs for somebody in another folder. */
const environment = (more: NodeJS.ProcessEnv) => ({
  ...inherited,
  INIT_CWD: there,
  npm_package_json: join(there, 'engine', 'package.json'),
  HANDBOOK_TODAY: ITS_DAY,
  ...more,
});

const fromElsewhere = (name: keyof typeof WORK, args: string[], more: NodeJS.ProcessEnv) =>
  runHere(name, WORK[name], args, environment(more), ROOT);

function asProcess(name: string, args: string[], more: NodeJS.ProcessEnv) {
  const file = join(ROOT, 'src', 'commands', `${name}.ts`);
  return spawnSync(process.execPath, [file, ...args], { cwd: ROOT, env: environment(more), encoding: 'utf8' });
}

const lineOf = (text: string) => text.split('\n')[0] ?? '';

test('every command that reads content names the folder, from where the person is, and the number of files first', async () => {
  for (const name of ['check', 'publish-ids', 'publish-version'] as const) {
    const { stdout } = await fromElsewhere(name, [], { HANDBOOK_CONTENT: 'content' });
    assert.match(lineOf(stdout), /^Reading content\/, \d+ files\.$/, name);
  }
  const { stdout } = await fromElsewhere('add-records', ['nothing.json'], { HANDBOOK_CONTENT: 'content' });
  assert.match(lineOf(stdout), /^Reading content\/, \d+ files\.$/);
  const report = await fromElsewhere('check', [], { HANDBOOK_CONTENT: 'content' });
  assert.match(report.stdout, /content\/ is in order/);
});

test('the output for programs stays one document, and the folder is named beside it', async () => {
  const { stdout, stderr } = await fromElsewhere('check', ['--json'], { HANDBOOK_CONTENT: 'content' });
  assert.deepEqual(JSON.parse(stdout), { problems: [] });
  assert.match(lineOf(stderr), /^Reading content\/, \d+ files\.$/);
});

test('whoever is elsewhere and sets nothing learns that the content of the engine is read', () => {
  const env = { INIT_CWD: there, npm_package_json: join(ROOT, 'package.json') };
  assert.match(
    contentLine('Reading', DEFAULT_CONTENT, env),
    /^Reading \/.*\/content\/, \d+ files\. HANDBOOK_CONTENT is not set, so this is the content of the engine\.$/,
  );
  assert.match(contentLine('Reading', DEFAULT_CONTENT, { ...env, INIT_CWD: ROOT }), /^Reading content\/, \d+ files\.$/);
});

test('a folder that is not there, or a variable without a value, stops every command', async () => {
  for (const name of ['check', 'build', 'dev', 'publish-ids', 'publish-version', 'add-records'] as const) {
    const args = name === 'add-records' ? ['x.json'] : [];
    const isHere = name !== 'build' && name !== 'dev';
    const nowhere = asProcess(name, args, { HANDBOOK_CONTENT: 'contents' });
    const nothing = { HANDBOOK_CONTENT: '' };
    for (const { status, stderr } of [
      nowhere,
      isHere ? await fromElsewhere(name, args, nothing) : asProcess(name, args, nothing),
    ]) {
      assert.equal(status, 1, name);
      assert.match(stderr, /^HANDBOOK_CONTENT is /, name);
    }
  }
});
