import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { processorSeconds } from '../../../src/commands/test/processor-seconds.ts';
import { sharesOf, slowestFirst } from '../../../src/commands/test/run-files.ts';
import { chosenSteps } from '../../../src/commands/test/chosen-steps.ts';
import { runSteps } from '../../../src/commands/test/run-steps.ts';
import { FAILED, PASSED, type Step, type Tally } from '../../../src/commands/test/step.ts';

const step = (name: string, tally: Tally, needs?: string): Step => ({
  name,
  title: name,
  run: async () => tally,
  ...(needs && { needs }),
});

async function told(steps: Step[]): Promise<{ total: Tally; lines: string[] }> {
  const lines: string[] = [];
  const total = await runSteps(steps, (text) => lines.push(text));
  return { total, lines };
}

test('failures do not stop the steps that follow, and the last line is the sum', async () => {
  const { total, lines } = await told([
    step('format', FAILED),
    step('unit', { passed: 7, failed: 2 }),
    step('build', PASSED),
  ]);
  assert.deepEqual(total, { passed: 8, failed: 3 });
  assert.equal(lines.at(-1), '8 passed, 3 failed');
});

test('neighbours that only read run side by side, and each prints in one piece', async () => {
  const { promise: bothRun, resolve } = Promise.withResolvers<void>();
  let running = 0;
  const reading = (name: string): Step => ({
    ...step(name, PASSED),
    isReadOnly: true,
    async run(_changed, output) {
      output?.write(`${name} begins\n`);
      if (++running === 2) resolve();
      await bothRun;
      output?.write(`${name} ends\n`);
      return PASSED;
    },
  });
  const { total, lines } = await told([reading('format'), reading('types'), step('unit', PASSED)]);
  assert.equal(total.passed, 3);
  const text = lines.join('\n');
  for (const name of ['format', 'types'])
    assert.match(text, new RegExp(`${name} ──\n${name} begins\n${name} ends\npassed`));
  assert.ok(text.indexOf('unit ──') > text.indexOf('types ends'));
});

test('an error of a step that runs beside others is printed under its heading', async () => {
  const failing: Step = { ...step('lint', PASSED), isReadOnly: true, run: () => Promise.reject(new Error('no room')) };
  const { total, lines } = await told([failing, { ...step('types', PASSED), isReadOnly: true }]);
  assert.deepEqual(total, { passed: 1, failed: 1 });
  assert.match(lines.find((line) => line.includes('lint ──')) ?? '', /lint ──\nError: no room/);
});

test('a step is left out when the one it needs has failed', async () => {
  let hasRun = false;
  const site: Step = { ...step('site', PASSED, 'build'), run: async () => ((hasRun = true), PASSED) };
  const { total, lines } = await told([step('build', FAILED), site]);
  assert.equal(hasRun, false);
  assert.deepEqual(total, { passed: 0, failed: 1 });
  assert.ok(lines.some((line) => line.includes('not run: build failed')));
});

test('a step that needs another one runs when that was not asked for', async () => {
  const { total } = await told([step('site', { passed: 3, failed: 0 }, 'build')]);
  assert.deepEqual(total, { passed: 3, failed: 0 });
});

test('--only chooses steps, in their usual order', () => {
  const steps = [step('format', PASSED), step('build', PASSED), step('site', PASSED)];
  assert.deepEqual(
    chosenSteps(steps, 'site,build').map(({ name }) => name),
    ['build', 'site'],
  );
  assert.equal(chosenSteps(steps, undefined).length, 3);
  assert.throws(() => chosenSteps(steps, 'sit'), /no step "sit"\. Did you mean "site"\?/);
});

test('the ten slowest tests of all steps are named, the slowest first', async () => {
  const times = Array.from({ length: 12 }, (_, index) => ({ test: `test ${index}`, seconds: index }));
  const { lines } = await told([
    step('unit', { passed: 12, failed: 0, times }),
    step('site', { passed: 1, failed: 0, times: [{ test: 'in a browser', seconds: 10.5 }] }),
  ]);
  const table =
    lines
      .find((line) => line.includes('The slowest tests'))
      ?.trim()
      .split('\n') ?? [];
  assert.equal(table.length, 11);
  assert.deepEqual(
    [table[1], table[2], table[10]].map((line) => line?.trim()),
    ['11.0 s  test 11', '10.5 s  in a browser', '3.0 s  test 3'],
  );
});

test('every file comes into one share; those of an area stay together, and a large area is cut into equal parts', () => {
  const filesOf = (area: string, count: number) =>
    Array.from({ length: count }, (_, index) => `tests/unit/${area}/${index}.test.ts`);
  const files = [filesOf('api', 2), filesOf('check', 7), filesOf('decide', 1), filesOf('records', 3)].flat();
  const shares = sharesOf(files, 4);
  assert.deepEqual(shares.flat(), files);
  assert.deepEqual(
    shares.map((share) => share.map((file) => file.split('/')[2])),
    [['api', 'api'], Array(4).fill('check'), ['check', 'check', 'check', 'decide'], Array(3).fill('records')],
  );
  assert.deepEqual(sharesOf(['tests/readers/one.test.ts'], 4), [['tests/readers/one.test.ts']]);
});

test('shares of the areas that take longest are begun first, and the others keep their order', () => {
  const shares = [['tests/unit/api/a.test.ts'], ['tests/unit/commands/b.test.ts'], ['tests/unit/model/c.test.ts']];
  const records = ['tests/unit/readers/d.test.ts', 'tests/unit/records/e.test.ts'];
  const [api, commands, model] = shares;
  assert.deepEqual(slowestFirst([...shares, records]), [records, commands, api, model]);
});

test('processor time counts what was started and has ended', () => {
  const before = processorSeconds();
  if (before === undefined) return assert.notEqual(process.platform, 'linux');
  spawnSync(process.execPath, [
    '-e',
    'const end = process.cpuUsage().user + 3e5; while (process.cpuUsage().user < end);',
  ]);
  assert.ok((processorSeconds() ?? 0) - before >= 0.3);
});
