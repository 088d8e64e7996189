import { setFlagsFromString } from 'node:v8';

/** Holds how often a function is called before its best machine code is made; V8 itself takes 3000 for a process that goes on. */
const CALLS = 30_000;

/**
 * Has V8 make its best machine code for the hottest functions only. A build calls thousands of functions for some seconds:
 * to optimize most of them costs more than it saves, a tenth of the processor time of a small handbook and of a large one.
 */
export function compileForOneRun(): void {
  setFlagsFromString(`--invocation-count-for-turbofan=${CALLS}`);
}
