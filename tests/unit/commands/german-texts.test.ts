import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { ROOT } from '../../../src/commands/project.ts';
import { isEnglish } from '../../files/languages/english-passages.ts';
import { ITS_READING_DAY, ROBOTICS_MAKER } from '../../fixtures/robotics-maker.ts';

const folder = mkdtempSync(join(tmpdir(), 'german-texts-'));
after(() => rmSync(folder, { recursive: true }));

const run = (command: string, args: readonly string[], today = ITS_READING_DAY) =>
  execFileSync(process.execPath, ['src/commands/run.mjs', command, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, HANDBOOK_CONTENT: ROBOTICS_MAKER, HANDBOOK_TODAY: today },
    stdio: ['ignore', 'pipe', 'ignore'],
  });

/** Lines with English words, without code, addresses and the names of what is linked: titles of sources are English, too. */
const englishIn = (text: string) =>
  text
    .replaceAll(/```[^]*?```|`[^`]*`|\[[^\]]{2,}\]\([^)]*\)|<[^>]*>/g, '')
    .split('\n')
    .filter(isEnglish);

describe('what a German handbook writes for people outside of its pages is German', () => {
  test('the issues with what is due', () => {
    const issues = run('remind', [], '2027-03-29');
    assert.match(issues, /^# KI-Stelle: \d+ Aufgaben im Handbuch fällig$/m);
    assert.match(issues, /\*\*überfällig\*\* seit dem 20\. Februar 2027 \(\[bearbeiten\]/);
    const [due = '', ...warnings] = issues.split('## Warnungen der Inhaltsprüfung (auf Englisch)');
    assert.equal(warnings.length, 1);
    assert.deepEqual(englishIn(due), []);
  });

  test('what an auditor gets: the page that explains it, the rules, the tables', () => {
    const bundle = join(folder, 'audit');
    run('export-audit', ['--out', bundle]);
    const read = (name: string) => readFileSync(join(bundle, name), 'utf8');
    for (const name of ['README.md', 'rules.md']) assert.deepEqual(englishIn(read(name)), [], name);
    assert.match(read('answers.csv'), /^\uFEFFAb,Bis,Bereich,Kennung des Bereichs,/);
    for (const column of ['Bereich', 'Werkzeug', 'Daten', 'Verwendung', 'Ab', 'Bis'])
      assert.ok(read('README.md').includes(column) && read('answers.csv').split('\n')[0]?.includes(column), column);
    assert.match(read('teams.csv'), /^\uFEFFTeam,Ausgegeben,/);
  });

  test('the comment on a merge request', () => {
    const before = join(folder, 'before');
    cpSync(ROBOTICS_MAKER, before, { recursive: true });
    const rules = join(before, 'rules/alltag.yaml');
    writeFileSync(rules, readFileSync(rules, 'utf8').replace(' text: ', ' text: Wie bisher. '));
    const comment = run('check', ['--against', before, '--report', 'markdown']);
    assert.match(comment, /## Was diese Änderung an den Regeln bewirkt/);
    assert.match(comment, /\*\*BASIS-01\*\* Alltagsarbeit .* · geändert\n {2}- Text: <del>Wie bisher/);
    assert.deepEqual(englishIn(comment.replace(/^<!--.*$/m, '')), []);
  });
});
