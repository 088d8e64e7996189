import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Readable } from 'node:stream';
import { run } from 'node:test';
import { spec, type TestEvent } from 'node:test/reporters';
import { ROOT } from '../project.ts';
import { FAILED, type Step, type Tally } from './step.ts';

const TEST_SECONDS = 120;
const ALL_SECONDS = 900;

/** All of tests/unit, each file in a process of its own. Only failures are printed. */
export const unit: Step = { name: 'unit', title: 'Unit tests (tests/unit)', run: runUnitTests };

async function runUnitTests(): Promise<Tally> {
  const stop = new AbortController();
  const abort = () => stop.abort();
  process.once('exit', abort);
  const events = run({
    cwd: ROOT,
    globPatterns: ['tests/unit/**/*.test.ts'],
    // `true` leaves one core idle, which on a machine of two is half of it.
    concurrency: availableParallelism(),
    timeout: TEST_SECONDS * 1000,
    signal: AbortSignal.any([stop.signal, AbortSignal.timeout(ALL_SECONDS * 1000)]),
  });
  let tally: Tally | undefined;
  events.on('test:summary', ({ file, counts }) => {
    // The summary of all files is the one that names none.
    if (file === undefined) tally = tallyOf(counts);
  });
  const report = Readable.from(failures(events)).pipe(spec());
  report.pipe(process.stdout, { end: false });
  await once(report, 'end');
  process.off('exit', abort);
  if (tally && tally.passed + tally.failed > 0) return tally;
  console.error('No unit test ran.');
  return FAILED;
}

async function* failures(events: AsyncIterable<TestEvent>): AsyncGenerator<TestEvent> {
  for await (const event of events) {
    if (event.type === 'test:fail' || event.type === 'test:stderr') yield event;
  }
}

function tallyOf({
  tests,
  passed,
  skipped,
  todo,
}: {
  tests: number;
  passed: number;
  skipped: number;
  todo: number;
}): Tally {
  return { passed, failed: tests - passed - skipped - todo };
}
