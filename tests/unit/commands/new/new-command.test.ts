import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { bringEngine } from '../../../../src/commands/new/engine.ts';
import { ROOT } from '../../../../src/commands/project.ts';

describe('npm run new', () => {
  const work = realpathSync(mkdtempSync(join(tmpdir(), 'new-command-')));
  after(() => rmSync(work, { recursive: true, force: true }));
  const tarball = join(work, 'an-engine-9.9.9.tgz');
  writeFileSync(tarball, 'packed');

  const run = (args: string[], input = '') => {
    const { INIT_CWD: _, HANDBOOK_PROJECT: __, ...env } = process.env;
    const options = { cwd: work, env, input, encoding: 'utf8' } as const;
    return spawnSync(process.execPath, [join(ROOT, 'src', 'commands', 'new.ts'), ...args], options);
  };

  test('it makes a repository of answers from a file and from somebody who types, with the engine that is named', () => {
    writeFileSync(join(work, 'answers.yaml'), 'start: software-company\nhost: gitlab\nname: the Example Works\n');
    const given = ['ours', '--answers', 'answers.yaml', '--engine', 'an-engine-9.9.9.tgz', '--owners', '@works/policy'];
    const { status, stdout, stderr } = run(given, '\n\n#ask-us\n\n');
    assert.equal(status, 0, stderr);
    assert.match(stdout, /Where people ask about the policy \[#ai-policy\]: /);
    const textOf = (path: string) => readFileSync(join(work, 'ours', path), 'utf8');
    assert.match(textOf('content/organization.yaml'), /^name: "the Example Works"$/m);
    assert.match(textOf('content/organization.yaml'), /^ {4}where: "#ask-us"$/m);
    assert.match(textOf('.gitlab/CODEOWNERS'), /^\* @works\/policy$/m);
    assert.match(textOf('package.json'), /"file:engine\/an-engine-9\.9\.9\.tgz"/);
    assert.equal(textOf('engine/an-engine-9.9.9.tgz'), 'packed');
  });

  test('a folder that holds anything is refused, and whatever goes wrong leaves nothing behind', () => {
    mkdirSync(join(work, 'full'));
    writeFileSync(join(work, 'full', 'letter.txt'), 'x');
    assert.match(run(['full', '--yes']).stderr, /full is not empty: it holds letter\.txt\. Nothing was made\./);
    assert.deepEqual(readdirSync(join(work, 'full')), ['letter.txt']);

    const before = readdirSync(work).sort();
    assert.match(run(['other', '--yes', '--start', 'minimall']).stderr, /Did you mean "minimal"\?/);
    assert.match(
      run(['other', '--yes', '--engine', './nowhere.tgz']).stderr,
      /--engine \.\/nowhere\.tgz: there is no /,
    );
    assert.match(run(['other'], 'minimal\n').stderr, /so nothing was made/);
    assert.equal(existsSync(join(work, 'other')), false);
    assert.deepEqual(readdirSync(work).sort(), before);
  });

  test('an engine is a tarball that is copied, a folder that is named, or whatever npm finds', () => {
    const made = join(work, 'made');
    mkdirSync(made);
    const from = (wanted: string) => bringEngine(wanted, made, join(work, 'target'), work).from;
    assert.equal(from('an-engine-9.9.9.tgz'), 'file:engine/an-engine-9.9.9.tgz');
    assert.equal(from('file:full'), 'file:../full');
    assert.equal(from('./full'), 'file:../full');
    for (const elsewhere of ['1.2.3', 'git+https://git.example/engine.git#v1.2.3', 'https://files.example/engine.tgz'])
      assert.equal(from(elsewhere), elsewhere);
  });
});
