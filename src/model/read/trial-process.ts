// Run by trial.ts as a process of its own: reads the files given on standard input, and says "read" after each.
import { writeSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { Worker } from 'node:worker_threads';
import type { ContentFile } from './files.ts';
import { readAlone } from './read-alone.ts';

/** Describes what trial.ts sends. */
interface Order {
  seconds: number;
  files: ContentFile[];
}

// Waits for what is not written yet: read at once, a pipe that is still empty is an error.
const { seconds, files } = JSON.parse(await text(process.stdin)) as Order;
/** The number of the file that is being read, for the thread that watches. */
const current = new Int32Array(new SharedArrayBuffer(4));
new Worker(new URL('./trial-watch.ts', import.meta.url), { workerData: { current, seconds } });
for (const file of files) {
  Atomics.add(current, 0, 1);
  readAlone(file);
  writeSync(1, 'read\n');
}
process.exit(0);
