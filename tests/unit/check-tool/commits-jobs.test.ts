import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { withMarks } from '../../../src/check-tool/commits/shipped-marks.ts';
import { ROOT } from '../../../src/commands/project.ts';
import { handbook } from '../api/default-handbook.ts';
import { repository, TODAY } from '../audit-usage/audit.ts';
import { script } from './default-document.ts';
import { handbookFile } from './start-script.ts';

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const [, chapter = ''] = /^#### The commits of a merge request\n(.*?)\n#/ms.exec(readme) ?? [];
const [github, gitlab] = [...chapter.matchAll(/^```yaml\n(.*?)^```/gms)].map(([, text = '']) => parse(text));

/** The commits of the merge request that the jobs look at, and what they should end with. */
const REQUESTS: [use: string, handbook: string, code: number][] = [
  ['eval-authoring', handbookFile, 30],
  ['docs', handbookFile, 0],
  ['eval-authoring', '/nowhere/decisions.json', 0],
];

const folder = repository('commit-jobs', [
  { message: 'Begin' },
  { message: 'x\n\nCo-authored-by: Codex <noreply@openai.com>' },
]);
mkdirSync(join(folder, 'tools'));
writeFileSync(join(folder, 'tools/check-tool.mjs'), withMarks(script, handbook.usageMarks));
const [head = '', base = ''] = execFileSync('git', ['-C', folder, 'log', '--format=%H']).toString().trim().split('\n');

/** Runs the lines of a job as a runner does: in one shell that ends at the first failure. */
function ended(lines: string, env: Record<string, string>, place: string, use: string) {
  writeFileSync(
    join(folder, '.ai-tool-policy.yaml'),
    `division: applied-ai\ndata: internal\nuses: [{ use: ${use} }]\n`,
  );
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['-e', '-c', lines.replace('https://handbook.example/', place)],
    {
      cwd: folder,
      env: { PATH: process.env.PATH, HANDBOOK_TODAY: TODAY, ...env },
      encoding: 'utf8',
    },
  );
  return { status, text: `${stdout}${stderr}` };
}

const JOBS: [name: string, lines: string, env: Record<string, string>][] = [
  ['GitHub', github.jobs.commits.steps[1].run, { BASE: base, HEAD: head }],
  [
    'GitLab',
    gitlab.commits.script.join('\n'),
    { CI_MERGE_REQUEST_DIFF_BASE_SHA: base, CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: '', CI_COMMIT_SHA: head },
  ],
];

for (const [name, lines, env] of JOBS)
  test(`the job of the README for ${name} fails where the policy prohibits, and only there`, () => {
    for (const [use, place, code] of REQUESTS) {
      const { status, text } = ended(lines, env, place, use);
      assert.equal(status, code, `${use}: ${text}`);
      assert.match(text, place === handbookFile ? /1 commit read; 1 carries a mark/ : /There is no file/);
    }
  });

test('the jobs fetch the whole history, and run in the variables of their host', () => {
  assert.equal(github.jobs.commits.steps[0].with['fetch-depth'], 0);
  assert.equal(gitlab.commits.variables.GIT_DEPTH, 0);
  assert.deepEqual(Object.keys(github.jobs.commits.steps[1].env), ['BASE', 'HEAD']);
});
