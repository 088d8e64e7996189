import { KeptText } from './kept-text.ts';
import { processorClock } from './processor-seconds.ts';
import { resultText, runStep, type Result } from './run-step.ts';
import { overlapGroups, inParallel } from './overlap.ts';
import type { Step, Tally, TestTime } from './step.ts';

/** Holds how many of the slowest tests are named at the end. */
const SLOWEST = 10;

/**
 * Runs steps in order, each under its heading, and goes on after failures. Neighbours that only read run side by side;
 * what each of them prints comes in one piece when it has ended.
 * @param say where headings and results go; the last line is "N passed, N failed"
 * @param changed the files that changed, when only what they can affect is asked for
 * @returns the sum over all steps
 */
export async function runSteps(
  steps: Step[],
  say: (text: string) => void,
  changed?: readonly string[],
): Promise<Tally> {
  const heading = (step: Step) => `\n── ${steps.indexOf(step) + 1}/${steps.length}  ${step.title} ──`;
  const processorTime = processorClock();
  const results: Result[] = [];
  for (const group of overlapGroups(steps, ({ isReadOnly }) => isReadOnly ?? false)) {
    const earlier = [...results];
    const isAlone = group.length === 1;
    if (!isAlone) say(`\nSide by side: ${group.map(({ name }) => name).join(', ')} …`);
    const ended = await inParallel(group, async (step) => {
      const kept = new KeptText();
      if (isAlone) say(heading(step));
      const result = await runStep(step, { earlier, changed, processorTime, ...(!isAlone && { output: kept }) });
      say(isAlone ? resultText(result) : `${heading(step)}\n${kept.text}${resultText(result)}`);
      return result;
    });
    results.push(...ended);
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

const add = (sum: Tally, tally: Tally | undefined): Tally => ({
  passed: sum.passed + (tally?.passed ?? 0),
  failed: sum.failed + (tally?.failed ?? 0),
});
