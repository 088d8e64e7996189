import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { SECOND_ORGANISATION } from '../../fixtures/second-organisation.ts';
import { checkContent, checkForRelease } from '../../../src/check/check-content.ts';
import { reportText } from '../../../src/check/report.ts';
import { isAcceptable } from '../../../src/model/problem.ts';
import { SOUND, TODAY } from '../model/fixture.ts';
import { GitHost, type JobResult } from './git-host.ts';

const CI = fileURLToPath(new URL('../../../ci', import.meta.url));

/** Whose policy it is: a text of a rule with a slip, and what somebody makes of it. */
const ORGANISATIONS = [
  {
    name: 'the smallest content',
    folder: SOUND,
    rules: 'rules/rules.yaml',
    slip: 'You may use Alpha for product code.',
    title: 'Says *which* code',
  },
  {
    name: 'the second organisation',
    folder: SECOND_ORGANISATION,
    rules: 'rules/grundregeln.yaml',
    slip: 'Du darfst die Schreibhilfe',
    title: 'Schreibfehler berichtigt',
  },
];

/** The branch of a merge request, edited in the browser: somebody without a command line commits one file after the other. */
class Request {
  readonly host: GitHost;
  readonly branch: string;

  constructor(host: GitHost, branch: string) {
    this.host = host;
    this.branch = branch;
    host.git('update-ref', `refs/heads/${branch}`, 'main');
  }

  checkout(): void {
    this.host.git('checkout', '--quiet', '--force', '--detach', this.branch);
    this.host.git('clean', '--quiet', '--force', '-d');
  }

  edit(path: string, from: string | RegExp, to: string): void {
    this.checkout();
    const text = this.read(path);
    const edited = text.replace(from, to);
    assert.notEqual(edited, text, `${path} does not hold ${from}`);
    this.host.write(`content/${path}`, edited);
    this.host.git('commit', '--quiet', '--all', '--message', 'An edit');
    this.host.git('update-ref', `refs/heads/${this.branch}`, 'HEAD');
  }

  add(path: string, text: string): void {
    this.checkout();
    this.host.write(`content/${path}`, text);
    this.host.git('add', '--all');
    this.host.git('commit', '--quiet', '--message', 'A file');
    this.host.git('update-ref', `refs/heads/${this.branch}`, 'HEAD');
  }

  read(path: string): string {
    return readFileSync(join(this.host.clone, 'content', path), 'utf8');
  }

  /** The job of GitHub for the commit at which the branch is. */
  publish(title: string, options = ''): JobResult {
    this.checkout();
    const { number, head } = this.host.offer();
    const { jobs } = parse(readFileSync(join(CI, 'github/publish.yml'), 'utf8'));
    const [checkout, step] = jobs.publish.steps;
    assert.deepEqual([checkout.with.ref, checkout.with['fetch-depth']], ['main', 0]);
    const variables = { BRANCH: this.branch, HEAD: head, NUMBER: String(number), TITLE: title };
    const result = this.host.job(
      this.host.runner(),
      options ? step.run.replace(/--branch "\$BRANCH"/, options) : step.run,
      variables,
    );
    this.checkout();
    return result;
  }

  /** The check of the branch, as its command judges content before a release. */
  async check(): Promise<JobResult> {
    this.checkout();
    const { problems } = await checkForRelease(checkContent(join(this.host.clone, 'content'), { today: TODAY }));
    return { code: isAcceptable(problems) ? 0 : 1, text: reportText(problems) };
  }

  merge(): void {
    this.checkout();
    this.host.git('checkout', '--quiet', '--force', '--detach', 'main');
    this.host.git('merge', '--quiet', '--no-edit', this.branch);
    this.host.git('update-ref', 'refs/heads/main', 'HEAD');
  }
}

const NEWS = 'changes/2026-11-22-another.mdx';
const newsOf = (version: number) => `---
title: Another
date: 2026-11-22
version: ${version}
change: material
summary: Another change.
rules: []
---

Read it.
`;

const FILL_IN: [RegExp, string] = [/^kind:$/m, 'kind: material'];

for (const { name, folder, rules, slip, title } of ORGANISATIONS) {
  const host = new GitHost(folder);
  after(() => host.remove());

  test(`${name}: somebody without a command line publishes a corrected rule, and two at once get numbers of their own`, async () => {
    const first = new Request(host, 'first');
    const second = new Request(host, 'second');
    first.edit(
      rules,
      slip,
      `${slip} `.replace('Alpha', 'the tool Alpha').replace('Schreibhilfe', 'Schreib-Hilfe').trim(),
    );
    // The last rule: what both edit on the same lines is for people to settle.
    second.edit(rules, /^( {4}reason: )(?![^]*\n {4}reason: )/m, '$1Indeed. ');
    assert.match((await first.check()).text, /unpublished-change/);

    const published = first.publish(title);
    assert.equal(published.code, 0, published.text);
    assert.match(
      published.text,
      /Committed to the branch of this merge request\. Open the new note in content\/versions\//,
    );
    const note = first.read('versions/2.yaml');
    assert.ok(note.includes(`summary: ${JSON.stringify(title)}`), note);
    assert.match((await first.check()).text, /versions\/2\.yaml:\d+:\d+ {2}unknown-value {2}`kind` is nothing/);
    first.edit('versions/2.yaml', ...FILL_IN);
    assert.equal((await first.check()).code, 0, (await first.check()).text);
    assert.match(first.publish(title).text, /^There is nothing for this job to publish\.\n$/);

    // Both took the number 2. The first is merged.
    assert.equal(second.publish('Another').code, 0);
    second.edit('versions/2.yaml', ...FILL_IN);
    second.add(NEWS, newsOf(2));
    first.merge();

    const byHand = second.publish('Another', '');
    const told = second.publish('Another', '--branch ""');
    assert.equal(byHand.code, 0, byHand.text);
    assert.match(
      byHand.text,
      /^Version 2 was published on origin\/main by another merge request, while this one was open\./,
    );
    assert.match(told.text, /There is nothing for this job to publish/, 'the job has settled it');
    assert.equal((await second.check()).code, 0, (await second.check()).text);
    assert.match(second.read('versions/3.yaml'), /^# Version 3 of the policy\.[^]*kind: material\nsummary: "Another"/);
    assert.equal(second.read(NEWS), newsOf(3), 'its change note is about the version that it has now');
    assert.equal(second.read('versions/2.yaml'), first.read('versions/2.yaml'));
    second.merge();
    const main = host.job(host.checkout(), 'HANDBOOK_CONTENT=content node src/commands/run.mjs check', {});
    assert.equal(main.code, 0, main.text);
    assert.match(main.text, /content\/ is in order/);
  });
}

const host = new GitHost();
after(() => host.remove());

test('a job that may not write says what to do, also of a number that somebody else took', async () => {
  const [first, second] = ['first', 'second'].map((branch) => new Request(host, branch));
  assert.ok(first && second);
  first.edit('rules/rules.yaml', 'You may use Alpha', 'You may well use Alpha');
  second.edit('rules/rules.yaml', 'Nobody has looked', 'Nobody has yet looked');
  const alone = second.publish('Second', '--branch ""');
  assert.equal(alone.code, 1);
  assert.match(alone.text, /In this branch:\n- merge origin\/main into it\n- run npm run publish-version -- --next/);

  for (const request of [first, second]) {
    assert.equal(request.publish('A change').code, 0);
    request.edit('versions/2.yaml', ...FILL_IN);
  }
  first.merge();
  const told = second.publish('Second', '--branch ""');
  assert.equal(told.code, 1);
  assert.match(
    told.text,
    /^Version 2 was published on origin\/main by another merge request[^]*of content\/versions\/2\.json, 2\.yaml and 2\/ keep what origin\/main has[^]*publish-version -- --next/,
  );
});

test('nothing is published of content with a mistake, and the check tells it', async () => {
  const request = new Request(host, 'mistaken');
  request.edit('rules/rules.yaml', 'kind: requirement', 'kind: wish');
  const { code, text } = request.publish('A wish');
  assert.equal(code, 0, text);
  assert.match(text, /^Nothing is published while the check finds errors/);
  assert.match((await request.check()).text, /unknown-value/);
});

test('a title is a title, whatever it holds', () => {
  const request = new Request(host, 'titled');
  request.edit('rules/rules.yaml', 'Nobody has looked', 'So far nobody has looked');
  const title = '--note=/etc/passwd "$(id)" `id` \\ $& # x';
  const { code, text } = request.publish(title);
  assert.equal(code, 0, text);
  const number = /versions\/(\d+)\.json/.exec(text)?.[1];
  assert.equal(/\nsummary: (".*")\n/.exec(request.read(`versions/${number}.yaml`))?.[1], JSON.stringify(title));
});
