import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { z } from 'zod';
import { ROOT } from '../../../../src/commands/project.ts';

const jobsOf = (host: string) => [
  ...globSync(`hosting/${host}/*.yml`, { cwd: ROOT }).sort(),
  ...(host === 'gitlab' ? ['ci/gitlab/check.yml'] : []),
];
const read = (file: string): unknown => parse(readFileSync(join(ROOT, file), 'utf8'));

const Permissions = z.record(z.string(), z.enum(['read', 'write', 'none']));
const Step = z.strictObject({
  name: z.string().optional(),
  id: z.string().optional(),
  if: z.string().optional(),
  uses: z
    .string()
    .regex(/^[\w-]+\/[\w-]+@v\d+$/)
    .optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  env: z.record(z.string(), z.string()).optional(),
});
const Workflow = z.strictObject({
  name: z.string(),
  on: z.record(z.enum(['push', 'schedule', 'workflow_dispatch', 'pull_request_target']), z.unknown()),
  permissions: Permissions,
  concurrency: z.strictObject({ group: z.string(), 'cancel-in-progress': z.boolean() }),
  jobs: z.record(
    z.string(),
    z.strictObject({
      name: z.string(),
      needs: z.string().optional(),
      if: z.string().optional(),
      'runs-on': z.literal('ubuntu-latest'),
      'timeout-minutes': z.int().max(30),
      permissions: Permissions.optional(),
      environment: z.strictObject({ name: z.string(), url: z.string() }).optional(),
      steps: z.array(Step).min(1),
    }),
  ),
});

const GitlabJob = z.strictObject({
  image: z.string(),
  stage: z.string().optional(),
  rules: z.array(z.strictObject({ if: z.string(), when: z.string().optional() })).min(1),
  needs: z.array(z.string()).optional(),
  variables: z.record(z.string(), z.string()).optional(),
  timeout: z.string(),
  environment: z.record(z.string(), z.string()).optional(),
  script: z.array(z.string()).min(1),
  pages: z.record(z.string(), z.string()).optional(),
  artifacts: z.strictObject({
    paths: z.array(z.string()).optional(),
    when: z.literal('always').optional(),
    expire_in: z.string().optional(),
    reports: z.record(z.string(), z.string()).optional(),
  }),
});

test('the jobs for GitHub have the form of a workflow, least rights, and no text of somebody else in a command', () => {
  assert.ok(jobsOf('github').length > 0);
  for (const file of jobsOf('github')) {
    const workflow = Workflow.parse(read(file));
    assert.equal(workflow.permissions.contents, 'read', file);
    for (const { steps } of Object.values(workflow.jobs))
      for (const { run = '' } of steps) assert.doesNotMatch(run, /\$\{\{/, file);
  }
});

test('the jobs for GitLab have the form of jobs', () => {
  assert.ok(jobsOf('gitlab').length > 0);
  for (const file of jobsOf('gitlab')) z.record(z.string(), GitlabJob).parse(read(file));
});

test('a preview takes the engine of the protected branch, and no secret where content of a merge request is read', () => {
  const { jobs } = Workflow.parse(read('hosting/github/preview.yml'));
  const build = jobs.build ?? assert.fail('no job builds');
  assert.equal(build.permissions, undefined);
  const [engine, request] = build.steps.filter(({ uses }) => uses?.startsWith('actions/checkout'));
  assert.equal(engine?.with?.ref, 'main');
  assert.equal(request?.with?.path, 'request');
  assert.doesNotMatch(JSON.stringify(build.steps), /secrets\.|role-to-assume/);
  const publish = jobs.publish ?? assert.fail('no job publishes');
  assert.doesNotMatch(JSON.stringify(publish.steps), /pull_request\.head|npm /);
  const gitlab = z.record(z.string(), GitlabJob).parse(read('hosting/gitlab/preview.yml')).preview;
  assert.equal(gitlab?.variables?.GIT_STRATEGY, 'none');
  assert.match(gitlab?.script[0] ?? '', /CI_PAGES_URL.*exit 1/);
});

test('every command of npm in a job is one of the project', () => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  for (const file of [...jobsOf('github'), ...jobsOf('gitlab')]) {
    const text = readFileSync(join(ROOT, file), 'utf8');
    const named = [...text.matchAll(/\bnpm (?:--\S+ (?:protected )?)?run (?:--silent )?([\w:-]+)/g)].map(
      ([, name = '']) => name,
    );
    assert.ok(named.length > 0, file);
    for (const name of named) assert.ok(name in scripts, `${file}: npm run ${name}`);
  }
});
