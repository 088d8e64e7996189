import { inspect } from 'node:util';
import { PlainError } from '../../basics/plain-error.ts';
import { plainLines } from '../../model/plain-lines.ts';
import { FAILED, type Step, type Tally } from './step.ts';

/** Describes how a step went. */
export interface Result {
  step: Step;
  /** Nothing when the step was left out; `omitted` says why. */
  tally: Tally | undefined;
  omitted?: string;
  seconds: number;
  /** Processor time in seconds, where the system tells. */
  processor?: number;
}

interface Circumstances {
  /** The outcomes of the steps before it. */
  earlier: readonly Result[];
  /** The files that changed, when only what they can affect is asked for. */
  changed: readonly string[] | undefined;
  /** Returns the processor time since it was last asked. */
  processorTime: () => number | undefined;
  /** Takes what the step prints; printed at once when left out. */
  output?: NodeJS.WritableStream;
}

/** Runs one step, unless the one that it needs has failed. An error is printed and counts as a failure. */
export async function runStep(step: Step, { earlier, changed, processorTime, output }: Circumstances): Promise<Result> {
  const needed = earlier.find((result) => result.step.name === step.needs);
  if (needed && !needed.tally?.passed)
    return { step, tally: undefined, omitted: `${needed.step.name} failed`, seconds: 0 };
  const started = performance.now();
  const tally = await step.run(changed, output).catch((error: unknown) => {
    const text = plainLines(error instanceof PlainError ? error.message : inspect(error));
    (output ?? process.stderr).write(`${text}\n`);
    return FAILED;
  });
  if (!tally) return { step, tally, omitted: 'nothing that the change can affect', seconds: 0 };
  const processor = processorTime();
  return { step, tally, seconds: (performance.now() - started) / 1000, ...(processor !== undefined && { processor }) };
}

/** Returns how a step went in a few words: "passed (12.0 s, 15.1 s of processor time)". */
export function resultText({ tally, omitted, seconds, processor }: Result): string {
  if (!tally) return `not run: ${omitted}`;
  const count = tally.passed + tally.failed;
  const verdict = count === 1 ? (tally.failed ? 'failed' : 'passed') : `${tally.passed} passed, ${tally.failed} failed`;
  const busy = processor === undefined ? '' : `, ${processor.toFixed(1)} s of processor time`;
  return `${verdict} (${seconds.toFixed(1)} s${busy})`;
}
