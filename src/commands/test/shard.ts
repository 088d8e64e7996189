// Runs test files one after the other in this one process, and sends the count to the process that started it:
// node src/commands/test/shard.ts LIMIT_MS FILE… Loading the project once for many files takes a fifth of the time that
// a process for each file takes. Only failures are printed.

import { once } from 'node:events';
import { relative } from 'node:path';
import { Readable } from 'node:stream';
import { run } from 'node:test';
import { spec, type TestEvent } from 'node:test/reporters';
import { ROOT } from '../project.ts';
import type { Tally, TestTime } from './step.ts';

const [limit, ...files] = process.argv.slice(2);
const times: TestTime[] = [];
const events = run({ cwd: ROOT, files, isolation: 'none', timeout: Number(limit) });

let tally: Tally | undefined;
events.on('test:summary', ({ counts: { tests, passed, skipped, todo } }) => {
  tally = { passed, failed: tests - passed - skipped - todo };
});
const report = Readable.from(failures(events)).pipe(spec());
report.pipe(process.stdout, { end: false });
await once(report, 'end');
process.exitCode = tally && tally.failed === 0 ? 0 : 1;
// A server that a test left open must not keep the run waiting.
process.send?.({ ...tally, times }, () => process.exit());

async function* failures(all: AsyncIterable<TestEvent>): AsyncGenerator<TestEvent> {
  for await (const event of all) {
    if (event.type === 'test:fail') yield event;
    if ((event.type === 'test:pass' || event.type === 'test:fail') && event.data.nesting === 0) note(event.data);
  }
}

function note({ file, name, details }: { file?: string; name: string; details: { duration_ms: number } }): void {
  const test = `${file ? `${relative(ROOT, file)} › ` : ''}${name}`;
  times.push({ test, seconds: details.duration_ms / 1000 });
}
