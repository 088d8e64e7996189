import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks a second in /proc: a constant of the Linux interface on every machine that Node supports. */
const TICKS = 100;

/** True when this system tells about processes as Linux does. */
export const canMeasure = process.platform === 'linux';

/** CPU seconds of this process's children that have ended, with their own children, so far. */
export function childCpuSeconds(): number {
  const fields = statFields('self');
  // cutime and cstime, fields 16 and 17 of proc_pid_stat(5).
  return (Number(fields[13]) + Number(fields[14])) / TICKS;
}

/** The highest memory use so far (VmHWM) of the largest process among a process and its descendants, in bytes. */
export function largestPeak(root: number): number {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (/^\d+$/.test(name)) parents.set(Number(name), Number(statFields(name)[1]));
  }
  const isInTree = (pid: number): boolean => pid === root || (parents.has(pid) && isInTree(parents.get(pid) ?? 0));
  return Math.max(0, ...[...parents.keys()].filter(isInTree).map(peak));
}

/** The fields of /proc/<pid>/stat from the third on: the second, the name, may hold spaces. */
function statFields(pid: string): string[] {
  const text = readIfAlive(`/proc/${pid}/stat`);
  return text.slice(text.lastIndexOf(')') + 2).split(' ');
}

function peak(pid: number): number {
  const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(readIfAlive(`/proc/${pid}/status`))?.[1];
  return Number(kilobytes ?? 0) * 1024;
}

/** A process may end between being listed and being read. */
function readIfAlive(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
