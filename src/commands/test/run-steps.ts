import { inspect } from 'node:util';
import { PlainError } from '../../basics/plain-error.ts';
import { plainLines } from '../../model/plain-lines.ts';
import { processorSeconds } from './processor-seconds.ts';
import { FAILED, type Step, type Tally, type TestTime } from './step.ts';

/** Holds how many of the slowest tests are named at the end. */
const SLOWEST = 10;

interface Result {
  step: Step;
  /** Nothing when the step was left out; `omitted` says why. */
  tally: Tally | undefined;
  omitted?: string;
  seconds: number;
  /** Processor time in seconds, where the system tells. */
  processor?: number;
}

/**
 * Runs steps in order, each under its heading, and goes on after failures.
 * @param changed the files that changed, when only what they can affect is asked for
 * @param say where headings and results go; the last line is "N passed, N failed"
 * @returns the sum over all steps
 */
export async function runSteps(
  steps: Step[],
  say: (text: string) => void,
  changed?: readonly string[],
): Promise<Tally> {
  const results: Result[] = [];
  for (const [index, step] of steps.entries()) {
    say(`\n── ${index + 1}/${steps.length}  ${step.title} ──`);
    const result = await runStep(step, results, changed);
    say(resultText(result));
    results.push(result);
  }
  const total = results.reduce<Tally>((sum, { tally }) => add(sum, tally), { passed: 0, failed: 0 });
  const slowest = slowestTests(results.flatMap(({ tally }) => tally?.times ?? []));
  if (slowest) say(`\nThe slowest tests:\n${slowest}`);
  say(`\n${results.map((result) => `${result.step.name.padEnd(8)} ${resultText(result)}`).join('\n')}\n`);
  say(`${total.passed} passed, ${total.failed} failed`);
  return total;
}

function slowestTests(times: readonly TestTime[]): string {
  return [...times]
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, SLOWEST)
    .map(({ test, seconds }) => `${seconds.toFixed(1).padStart(6)} s  ${test}`)
    .join('\n');
}

async function runStep(step: Step, earlier: Result[], changed: readonly string[] | undefined): Promise<Result> {
  const needed = earlier.find((result) => result.step.name === step.needs);
  if (needed && !needed.tally?.passed)
    return { step, tally: undefined, omitted: `${needed.step.name} failed`, seconds: 0 };
  const started = performance.now();
  const before = processorSeconds();
  const tally = await step.run(changed).catch((error: unknown) => {
    console.error(plainLines(error instanceof PlainError ? error.message : inspect(error)));
    return FAILED;
  });
  if (!tally) return { step, tally, omitted: 'nothing that the change can affect', seconds: 0 };
  const after = processorSeconds();
  const processor = before !== undefined && after !== undefined && { processor: after - before };
  return { step, tally, seconds: (performance.now() - started) / 1000, ...processor };
}

function resultText({ tally, omitted, seconds, processor }: Result): string {
  if (!tally) return `not run: ${omitted}`;
  const count = tally.passed + tally.failed;
  const verdict = count === 1 ? (tally.failed ? 'failed' : 'passed') : `${tally.passed} passed, ${tally.failed} failed`;
  const busy = processor === undefined ? '' : `, ${processor.toFixed(1)} s of processor time`;
  return `${verdict} (${seconds.toFixed(1)} s${busy})`;
}

const add = (sum: Tally, tally: Tally | undefined): Tally => ({
  passed: sum.passed + (tally?.passed ?? 0),
  failed: sum.failed + (tally?.failed ?? 0),
});
