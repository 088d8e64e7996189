import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { currentOn } from '../../src/basics/current-on.ts';
import { VERDICT_EXIT } from '../../src/check-tool/exit-codes.ts';
import { checkPath, rulePath, toolPath } from '../../src/model/paths.ts';
import { decide, type Decision } from '../../src/policy/decide.ts';
import { questionsOf } from '../../src/policy/question.ts';
import { DIST } from '../site/built/site.ts';
import { inForce, linkedFrom, pageAt, wordsOf } from './site-in-force.ts';

const { today, rules, tools, checks } = inForce;
const one = (text: string) => text.replaceAll(/\s+/g, ' ');

/** The first question of each verdict: what somebody asks of a tool that may be used, and of one that may not. */
const asked = new Map<Decision['verdict'], Decision>();
for (const question of questionsOf(inForce, today)) {
  const decision = decide(inForce, question, today);
  if (!asked.has(decision.verdict)) asked.set(decision.verdict, decision);
}

test('every question has an answer, and more than one answer occurs', () => {
  assert.ok(asked.size > 1);
  assert.equal(asked.has('gap'), false);
});

for (const [verdict, { question, deciding }] of asked) {
  test(`the script answers at a command line: ${verdict}`, () => {
    const options = Object.entries(question).flatMap(([part, value]) => [`--${part}`, value ?? '']);
    const script = join(DIST, 'check-tool.mjs');
    const document = join(DIST, 'api', 'v1', 'decisions.json');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [script, '--handbook', document, ...options, '--json'],
      { encoding: 'utf8' },
    );
    assert.equal(stderr, '');
    assert.equal(status, VERDICT_EXIT[verdict]);
    const answer = JSON.parse(stdout) as { verdict: string; deciding: unknown };
    assert.equal(answer.verdict, verdict);
    for (const rule of deciding) assert.ok(JSON.stringify(answer.deciding).includes(rule), `${rule} in the answer`);
  });
}

test('the decision page offers every division, tool, data class and use', () => {
  const words = wordsOf('/decide/');
  const { divisions, data, uses } = inForce.organization;
  for (const { name } of [divisions, data, uses].flatMap((values) => currentOn(values, today)))
    assert.ok(words.includes(one(name)), name);
  for (const { name } of currentOn(tools, today)) assert.ok(words.includes(one(name)), name);
});

test('every rule can be read at its permanent address', () => {
  for (const { id, title } of rules) {
    const [path = '', fragment = ''] = rulePath(id).split('#');
    const page = [path, ...[...linkedFrom(path)].filter((other) => other.startsWith('/policy/'))].find((candidate) =>
      pageAt(candidate).ids.includes(fragment),
    );
    assert.ok(page !== undefined, `no page has ${id}`);
    assert.ok(wordsOf(page, fragment).includes(one(title)), `${id}: ${title}`);
  }
});

test('every tool has a page that the directory leads to, and every check item its how-to page', () => {
  const directory = linkedFrom('/tools/');
  for (const { id } of currentOn(tools, today)) if (id !== 'unlisted') assert.ok(directory.has(toolPath(id)), id);
  const items = linkedFrom('/checks/');
  for (const { id } of currentOn(checks, today)) assert.ok(items.has(checkPath(id)), id);
});
