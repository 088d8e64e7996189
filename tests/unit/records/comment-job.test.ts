import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { commentOptions } from '../../../ci/comment-options.mjs';
import { COMMENT_MARK, writeComment } from '../../../ci/write-comment.mjs';
import { COMMENT_MARK as MARK_OF_REPORTS } from '../../../src/change-report/markdown/report-markdown.ts';
import { GitHost, type JobResult } from './git-host.ts';
import { JOB, StandInApi } from './stand-in-api.ts';

const CI = fileURLToPath(new URL('../../../ci', import.meta.url));
const HEAD = 'a'.repeat(40);
const SOMEBODY = 7;
const RULES = 'content/rules/rules.yaml';

describe('the comment on a merge request', () => {
  const api = new StandInApi();
  before(() => api.start());
  after(() => api.stop());
  beforeEach(() => {
    api.comments = [];
    api.asked.length = 0;
  });

  const options = (host: 'github' | 'gitlab', environment = api.environment) =>
    commentOptions(['--host', host, '--number', '1', '--base', 'origin/main', '--head', HEAD], environment);
  const body = (text: string) => `${COMMENT_MARK}\n${text}\n`;
  const bodies = () => api.comments.map((comment) => comment.body);

  test('the job and the engine know it by the same mark', () => assert.equal(COMMENT_MARK, MARK_OF_REPORTS));

  for (const host of ['github', 'gitlab'] as const) {
    test(`on ${host} it is written once, brought up to date, and left alone where it says so already`, async () => {
      api.comments = Array.from({ length: 250 }, (_, index) => ({
        id: index + 1,
        body: `Comment ${index}`,
        account: SOMEBODY,
      }));
      assert.match(await writeComment(body('one'), options(host)), /is written\.$/);
      assert.match(await writeComment(body('two'), options(host)), /is brought up to date\.$/);
      assert.match(await writeComment(body('two'), options(host)), /says so already\.$/);
      assert.deepEqual(bodies().slice(250), [body('two')]);
      assert.equal(api.asked.filter((request) => /^(?:POST|PATCH|PUT) /.test(request)).length, 2);
    });

    test(`on ${host} a comment of somebody else that begins with the mark stays theirs`, async () => {
      api.comments = [{ id: 1, body: body('everything is fine'), account: SOMEBODY }];
      await writeComment(body('one'), options(host));
      assert.deepEqual(bodies(), [body('everything is fine'), body('one')]);
    });

    test(`on ${host} a refusal is told with what the token needs, and never with the token`, async () => {
      const wrong = options(host, { ...api.environment, COMMENT_TOKEN: 'a-wrong-token' });
      await assert.rejects(writeComment(body('one'), wrong), ({ message }: Error) => {
        assert.match(message, /was answered with 401\. The token may not do that: ci\/README\.md/);
        assert.doesNotMatch(message, /a-wrong-token/);
        return true;
      });
    });
  }

  test('the account can be named, and a host that cannot be reached is told', async () => {
    api.comments = [{ id: 1, body: body('old'), account: SOMEBODY }];
    await writeComment(body('new'), { ...options('github'), account: `user-${SOMEBODY}` });
    assert.deepEqual(bodies(), [body('new')]);
    await assert.rejects(
      writeComment(body('x'), { ...options('gitlab'), api: 'http://127.0.0.1:9' }),
      /GET .* failed: /,
    );
  });

  test('what the job is given is checked before anything is done with it', () => {
    const good = ['--host', 'gitlab', '--number', '1', '--base', 'origin/main', '--head', HEAD];
    assert.equal(
      commentOptions(good, { CI_API_V4_URL: 'https://git.example/api/v4/', CI_PROJECT_ID: 'group/sub' }).project,
      'group%2Fsub',
    );
    for (const [args, says] of [
      [['--host', 'other', ...good.slice(2)], /--host is github or gitlab/],
      [[...good, '--number', '1/../2'], /--number is not the number/],
      [[...good, '--head', 'main'], /--head is not the whole hash/],
      [[...good, '--request', '--upload-pack=x'], /--request/],
      [[...good, '--content', '../x'], /--content is a folder inside/],
    ] as const)
      assert.throws(() => commentOptions([...args], api.environment), says);
    assert.throws(() => commentOptions(good, {}), /does not say where the host is/);
  });
});

describe('the jobs that write it', () => {
  const api = new StandInApi();
  const host = new GitHost();
  before(() => api.start());
  after(() => {
    api.stop();
    host.remove();
  });

  const change = (text: string) => () => {
    const rules = readFileSync(join(host.clone, RULES), 'utf8');
    host.write(RULES, rules.replace('You must ask before', text));
  };

  function github({ number, head }: { number: number; head: string }): Promise<JobResult> {
    const { on, permissions, jobs } = parse(readFileSync(join(CI, 'github/changes.yml'), 'utf8'));
    const [checkout, step] = jobs.comment.steps;
    assert.deepEqual(Object.keys(on), ['pull_request_target']);
    assert.deepEqual(permissions, { contents: 'read', 'pull-requests': 'write' });
    assert.deepEqual(checkout.with, { ref: 'main', 'fetch-depth': 0 });
    // Of the comments only those of merge request 1 are there.
    const command: string = step.run.replace('--number "$NUMBER"', '--number 1');
    return host.runningJob(host.runner(), command, {
      ...api.environment,
      HEAD: head,
      JOB: 'https://ci.example/job/1',
      NUMBER: String(number),
      PREVIEW: 'https://preview.example/',
    });
  }

  function gitlab({ number, head }: { number: number; head: string }, token: string): Promise<JobResult> {
    const { changes } = parse(readFileSync(join(CI, 'gitlab/changes.yml'), 'utf8'));
    assert.equal(changes.variables.GIT_STRATEGY, 'none');
    const command: string = changes.script.join('\n').replace('--number "$CI_MERGE_REQUEST_IID"', '--number 1');
    const packages = `ln -s "${join(host.runner(), 'node_modules')}" node_modules`;
    return host.runningJob(host.empty(), command.replace('cd protected', `cd protected\n${packages}`), {
      ...api.environment,
      COMMENT_TOKEN: token,
      CI_DEFAULT_BRANCH: 'main',
      CI_REPOSITORY_URL: host.origin,
      CI_COMMIT_SHA: head,
      CI_JOB_URL: 'https://ci.example/job/1',
      CI_MERGE_REQUEST_IID: String(number),
      CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: '',
      PREVIEW: '',
    });
  }

  test('GitHub: a merge request, also from a fork, gets one comment, which follows its pushes; its texts are words and its engine runs nowhere', async () => {
    const first = host.request(() => {
      change('Those like @all must ask before\n      /close or `![x](https://evil.example/x.png)`')();
      host.write('src/commands/check.ts', 'throw new Error("the engine of the merge request runs");\n');
      host.write('ci/comment-changes.mjs', 'throw new Error("the job of the merge request runs");\n');
    });
    const written = await github(first);
    assert.equal(written.code, 0, written.text);
    assert.match(written.text, /^The comment on the merge request is written\.\n$/);
    const [comment] = api.comments;
    assert.match(
      comment?.body ?? '',
      /^<!-- handbook[^\n]*\n## What this change does to the policy\n\nCompared with <code>origin\/main:content<\/code>/,
    );
    assert.match(
      comment?.body ?? '',
      /\n- \[\*\*NEW-01\*\*\]\(https:\/\/preview\.example\/policy\/#NEW-01\) Tools that are not listed · changed\n {2}- text: /,
    );
    assert.doesNotMatch(comment?.body ?? '', /@all|!\[|:\/\/evil|^\//m);

    const second = host.request(change('You must always ask before'));
    assert.match((await github(second)).text, /^The comment on the merge request is brought up to date\.\n$/);
    assert.equal(api.comments.length, 1);
    assert.match(api.comments[0]?.body ?? '', /<ins>always <\/ins>/);
  });

  test('GitLab: the same, and where the job has no token, as in a fork, the report is in its log', async () => {
    api.comments = [];
    const request = host.request(change('You must ask in writing before'));
    const fork = await gitlab(request, '');
    assert.equal(fork.code, 0, fork.text);
    assert.match(fork.text, /in writing[^]*No comment was written: this job has no token[^]*forks on GitLab/);
    assert.equal(api.comments.length, 0);
    const own = await gitlab(request, api.token);
    assert.match(own.text, /^The comment on the merge request is written\.\n$/);
    assert.equal(api.comments[0]?.account, JOB);
  });

  test('a merge request that is in conflict is told what to do', async () => {
    api.comments = [];
    const ours = host.request(change('You must first ask before'));
    host.request(change('You must soon ask before'));
    const before = host.git('rev-parse', 'main');
    host.git('update-ref', 'refs/heads/main', 'HEAD');
    try {
      const told = await github(ours);
      assert.equal(told.code, 0, told.text);
    } finally {
      host.git('update-ref', 'refs/heads/main', before);
    }
    assert.match(
      api.comments[0]?.body ?? '',
      /This cannot be said yet: the merge request is in conflict with `origin\/main`\./,
    );
  });
});
