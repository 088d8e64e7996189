import assert from 'node:assert/strict';
import { test } from 'node:test';
import { affectedTests, isBuildNeeded, isSiteAffected } from '../../../src/commands/test/affected.ts';
import { importGraph } from '../../../src/commands/test/imports.ts';
import { runSteps } from '../../../src/commands/test/run-steps.ts';
import { testFiles } from '../../../src/commands/test/test-files.ts';
import { PASSED } from '../../../src/commands/test/step.ts';

const all = testFiles('tests/unit/**/*.test.ts');
const graph = importGraph();
const affected = (...changed: string[]) => affectedTests(all, changed, graph);

/** Pure cores, each tested through what it imports alone. */
const MERGE = 'tests/unit/progress/merge.test.ts';
const DECIDE = 'tests/unit/policy/decide-oracle.test.ts';

test('a module that changed affects the tests that reach it, directly or not, and no others', () => {
  const byDecide = affected('src/policy/decide.ts');
  assert.ok(byDecide.includes(DECIDE));
  assert.ok(!byDecide.includes(MERGE));
  assert.ok(affected('src/progress/merge.ts').includes(MERGE));
});

test('a test that changed affects itself only', () => {
  assert.deepEqual(affected(MERGE), [MERGE]);
});

test('a file that no import leads to affects every test that reads files or runs programs', () => {
  for (const file of ['content/organization.yaml', 'src/pages/index.astro', 'README.md', 'package-lock.json']) {
    const found = affected(file);
    for (const name of all) {
      const reached = graph(name);
      const reads = reached.has('node:fs') || reached.has('node:child_process');
      assert.equal(found.includes(name), reads, `${name} after a change of ${file}`);
    }
    assert.ok(!found.includes(MERGE));
  }
});

test('the site is looked at again after a change of anything but documents, unit tests and single tests', () => {
  for (const file of ['content/rules/a.yaml', 'src/styles/a.css', 'tests/site/built/reader.ts', 'package.json'])
    assert.equal(isSiteAffected([file]), true, file);
  for (const file of ['README.md', MERGE, 'tests/site/print.spec.ts'])
    assert.equal(isSiteAffected([file]), false, file);
  assert.equal(isBuildNeeded(['tests/site/print.spec.ts']), true);
  assert.equal(isBuildNeeded([MERGE]), false);
});

test('a step that the change cannot affect is left out, and says so', async () => {
  const lines: string[] = [];
  const step = {
    name: 'unit',
    title: 'unit',
    run: async (changed?: readonly string[]) => (changed ? undefined : PASSED),
  };
  assert.deepEqual(await runSteps([step], (text) => lines.push(text), ['README.md']), { passed: 0, failed: 0 });
  assert.ok(lines.some((line) => line.includes('not run: nothing that the change can affect')));
});
