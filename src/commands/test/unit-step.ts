import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Readable } from 'node:stream';
import { run } from 'node:test';
import { spec, type TestEvent } from 'node:test/reporters';
import { ROOT } from '../project.ts';
import { FAILED, type Step, type Tally } from './step.ts';

const UNIT_SECONDS = 600;
/** Some of them build a site. */
const FILES_SECONDS = 1200;
const ALL_SECONDS = 3600;

/** All of tests/unit, each file in a process of its own. Only failures are printed. */
export const unit: Step = {
  name: 'unit',
  title: 'Unit tests (tests/unit)',
  run: () => runTests('tests/unit/**/*.test.ts', UNIT_SECONDS),
};

/** All of tests/files: what the files of the site in dist/ say, looked at without a browser. */
export const files: Step = {
  name: 'files',
  title: 'Files of the site (tests/files)',
  needs: 'build',
  run: () => runTests('tests/files/*.test.ts', FILES_SECONDS),
};

async function runTests(pattern: string, limitSeconds: number): Promise<Tally> {
  const stop = new AbortController();
  const abort = () => stop.abort();
  process.once('exit', abort);
  const events = run({
    cwd: ROOT,
    globPatterns: [pattern],
    // `true` leaves one core idle, which on a machine of two is half of it.
    concurrency: availableParallelism(),
    timeout: limitSeconds * 1000,
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
  console.error(`No test of ${pattern} ran.`);
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
