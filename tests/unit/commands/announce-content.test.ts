import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { contentLine } from '../../../src/commands/announce-content.ts';
import { ROOT } from '../../../src/commands/project.ts';
import { DEFAULT_CONTENT } from '../../../src/model/content-folder.ts';
import { ITS_DAY, SECOND_ORGANISATION } from '../../fixtures/second-organisation.ts';

const there = realpathSync(mkdtempSync(join(tmpdir(), 'announce-content-')));
after(() => rmSync(there, { recursive: true }));
cpSync(SECOND_ORGANISATION, join(there, 'content'), { recursive: true });
symlinkSync(ROOT, join(there, 'engine'));

const { HANDBOOK_CONTENT: _, INIT_CWD: __, GITHUB_ACTIONS: ___, ...inherited } = process.env;

/** Runs a command as `npm --prefix engine run NAME` does for somebody in another folder. */
function fromElsewhere(name: string, args: string[] = [], more: NodeJS.ProcessEnv = {}) {
  const env = {
    ...inherited,
    INIT_CWD: there,
    npm_package_json: join(there, 'engine', 'package.json'),
    HANDBOOK_TODAY: ITS_DAY,
    ...more,
  };
  const file = join(ROOT, 'src', 'commands', `${name}.ts`);
  return spawnSync(process.execPath, [file, ...args], { cwd: ROOT, env, encoding: 'utf8' });
}

const lineOf = (text: string) => text.split('\n')[0] ?? '';

test('every command that reads content names the folder, from where the person is, and the number of files first', () => {
  for (const name of ['check', 'publish-ids', 'publish-version']) {
    const { stdout } = fromElsewhere(name, [], { HANDBOOK_CONTENT: 'content' });
    assert.match(lineOf(stdout), /^Reading content\/, \d+ files\.$/, name);
  }
  const { stdout } = fromElsewhere('add-records', ['nothing.json'], { HANDBOOK_CONTENT: 'content' });
  assert.match(lineOf(stdout), /^Reading content\/, \d+ files\.$/);
  const report = fromElsewhere('check', [], { HANDBOOK_CONTENT: 'content' }).stdout;
  assert.match(report, /content\/ is in order/);
});

test('the output for programs stays one document, and the folder is named beside it', () => {
  const { stdout, stderr } = fromElsewhere('check', ['--json'], { HANDBOOK_CONTENT: 'content' });
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

test('a folder that is not there, or a variable without a value, stops every command', () => {
  for (const wanted of ['contents', '']) {
    for (const name of ['check', 'build', 'dev', 'publish-ids', 'publish-version', 'add-records']) {
      const { status, stderr } = fromElsewhere(name, name === 'add-records' ? ['x.json'] : [], {
        HANDBOOK_CONTENT: wanted,
      });
      assert.equal(status, 1, name);
      assert.match(stderr, /^HANDBOOK_CONTENT is /, name);
    }
  }
});
