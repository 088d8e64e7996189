import { readFileSync } from 'node:fs';

/** The kernel's clock tick as user space sees it; fixed at 100 a second on every architecture of Linux that Node runs on. */
const TICKS_A_SECOND = 100;
/** Places in /proc/self/stat after the name, by proc_pid_stat(5): our own time and that of ended children, user and system. */
const TIMES = [11, 12, 13, 14];

/**
 * The processor time of this process and of all that it started and that has ended, in seconds.
 * @returns undefined where the system does not tell (other than Linux)
 */
export function processorSeconds(): number | undefined {
  let stat: string;
  try {
    stat = readFileSync('/proc/self/stat', 'utf8');
  } catch {
    return undefined;
  }
  // The name of the program stands in brackets and may hold spaces.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return TIMES.reduce((sum, place) => sum + Number(fields[place]), 0) / TICKS_A_SECOND;
}

/**
 * Returns a function that says how much processor time has been used since it was last asked, in seconds. The system
 * counts the whole time of a program at the moment in which it ends: asked after each of several that run side by side,
 * it says the time of each.
 */
export function processorClock(): () => number | undefined {
  let last = processorSeconds();
  return () => {
    const before = last;
    last = processorSeconds();
    return before !== undefined && last !== undefined ? last - before : undefined;
  };
}
