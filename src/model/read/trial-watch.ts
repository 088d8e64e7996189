// A thread of trial-process.ts: ends the process when one file takes more than its seconds of processor time, or too much
// memory. Processor time, because a busy machine must not turn a good file into a bad one.
import { writeSync } from 'node:fs';
import { workerData } from 'node:worker_threads';

const { current, seconds } = workerData as { current: Int32Array; seconds: number };
const MAX_BYTES = 1.5 * 1024 ** 3;

let file = 0;
let started = 0;

setInterval(() => {
  const { user, system } = process.cpuUsage();
  const used = (user + system) / 1e6;
  const now = Atomics.load(current, 0);
  if (now !== file) {
    file = now;
    started = used;
  }
  if (used - started < seconds && process.memoryUsage.rss() < MAX_BYTES) return;
  writeSync(1, 'slow\n');
  process.kill(process.pid, 'SIGKILL');
}, 50);
