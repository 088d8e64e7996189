import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { checkContentFiles, checkForRelease } from '../../../../src/check/check-content.ts';
import { completeAnswers } from '../../../../src/commands/new/answers.ts';
import { jobFiles } from '../../../../src/commands/new/jobs.ts';
import { newContent } from '../../../../src/commands/new/new-content.ts';
import { repositoryFiles } from '../../../../src/commands/new/repository-files.ts';
import { STARTING_POINTS } from '../../../../src/commands/new/starting-points.ts';
import { COMMANDS } from '../../../../src/commands/command-list.mjs';
import { ROOT } from '../../../../src/commands/project.ts';

const DAY = '2026-12-24';
const usual = async (_: unknown, answer: string) => answer;
const answers = await completeAnswers(
  { name: 'the Example Works', site: 'https://intranet.example/ai/', repository: 'https://git.example/works/ai' },
  usual,
);
const engine = { name: 'an-engine', from: 'file:engine/an-engine-1.2.3.tgz' };

/** The starting point with the training of models, which is the content that every other test reads, too. */
const SMALL = STARTING_POINTS.filter(({ id }) => id !== 'model-lab');

for (const point of STARTING_POINTS) {
  describe(`the starting point ${point.id}`, () => {
    const files = newContent(point, answers, DAY);
    const textAt = (path: string) => {
      const text = files.find((file) => file.path === path)?.text;
      return typeof text === 'string' ? text : assert.fail(`there is no ${path}`);
    };

    test('is published as version 1 of that day, under the name and the addresses that were given', () => {
      const organization = parse(textAt('organization.yaml'));
      assert.deepEqual(organization.policy, { version: 1, date: DAY });
      assert.equal(organization.name, 'the Example Works');
      assert.equal(organization.site, 'https://intranet.example/ai/');
      assert.equal(organization.gitHost.edit, 'https://git.example/works/ai/edit/main/content/{path}');
      assert.equal(organization.contacts.policy.where, '#ai-policy');
      assert.match(textAt('versions/1.yaml'), /^summary: "The first version\."$/m);
      assert.equal(
        files.some(({ path }) => path.startsWith('versions/2')),
        false,
      );
    });

    test('has no error and, where its days are its own day, no warning', async () => {
      const read = {
        files: files.map(({ path, text }) =>
          typeof text === 'string' ? { path, text } : { path, text: undefined, image: text },
        ),
        problems: [],
      };
      const { handbook, problems } = await checkForRelease(Promise.resolve(checkContentFiles(read, { today: DAY })));
      assert.ok(handbook);
      const worst = point.day === undefined ? problems.filter(({ severity }) => severity === 'error') : problems;
      assert.deepEqual(worst, []);
    });
  });
}

test('the ten decisions of the smallest one are ten, each once', () => {
  const [minimal] = STARTING_POINTS;
  assert.ok(minimal);
  const comments = globSync('**/*.yaml', { cwd: minimal.folder }).flatMap((file) =>
    [...readFileSync(join(minimal.folder, file), 'utf8').matchAll(/^ *# Decision (\d+) of 10: /gm)].map(([, n]) =>
      Number(n),
    ),
  );
  assert.deepEqual(
    comments.sort((a, b) => a - b),
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  );
});

test('whoever trains no models reads nothing of models that are trained', () => {
  for (const { folder } of SMALL)
    for (const file of globSync('**/*.{yaml,mdx}', { cwd: folder }))
      assert.doesNotMatch(
        readFileSync(join(folder, file), 'utf8'),
        /distil|teacher|our (?:own )?models|we train|dataset|foundation model/i,
        file,
      );
});

test('a repository has its jobs, editor settings, owners, licence note, and every command as a script', () => {
  const [point] = STARTING_POINTS;
  assert.ok(point);
  for (const host of ['github', 'gitlab'] as const) {
    const made: Map<string, string> = new Map(
      repositoryFiles(point, { ...answers, host }, engine).map(({ path, text }) => [path, String(text)]),
    );
    const { scripts, dependencies } = JSON.parse(made.get('package.json') ?? '');
    assert.deepEqual(dependencies, { 'an-engine': 'file:engine/an-engine-1.2.3.tgz' });
    const offered = Object.entries(COMMANDS).filter(([name, { ofCheckout }]) => !ofCheckout && name !== 'new');
    assert.deepEqual(
      Object.keys(scripts),
      offered.map(([name]) => name),
    );
    assert.match(
      made.get(host === 'github' ? '.github/CODEOWNERS' : '.gitlab/CODEOWNERS') ?? '',
      /^\* @our-company\/policy-owners$/m,
    );
    assert.ok(
      made.has('.vscode/settings.json') && made.has('.vscode/schemas/rule.schema.json') && made.has('LICENSE.md'),
    );
    // What the README lists is there, and what it says of the other host is not.
    const readme: string = made.get('README.md') ?? '';
    assert.equal(readme.includes('.gitlab-ci.yml'), host === 'gitlab');
    assert.doesNotMatch(made.get('handbook.mjs') ?? '', /ENGINE_NAME/);
  }
});

test('the jobs are the recipes of ci/, with the engine from its package', () => {
  for (const host of ['github', 'gitlab'] as const) {
    const jobs = jobFiles({ host }, 'an-engine');
    assert.equal(jobs.length, host === 'gitlab' ? 5 : 4);
    for (const { path, text } of jobs) {
      const job = String(text);
      parse(job);
      assert.doesNotMatch(job, /node ci\/|Copy to/, path);
      const [, script] = /node node_modules\/an-engine\/ci\/([a-z-]+\.mjs)/.exec(job) ?? [];
      if (script !== undefined) assert.ok(readFileSync(join(ROOT, 'ci', script), 'utf8').length > 0);
      else assert.match(job, /npm test|npm run --silent check/, path);
      const { include = [] } = parse(job);
      for (const { local } of include)
        assert.ok(
          jobs.some((other) => other.path === local),
          local,
        );
    }
  }
});
