import { spawn } from 'node:child_process';
import { ROOT } from '../project.ts';
import { canMeasure, childCpuSeconds, largestPeak } from './process-tree.ts';

/** Holds how often memory is looked at; the kernel keeps each process's peak, so only a peak in its last moments is missed. */
const SAMPLE_MS = 50;

/** Describes what one run of a program cost. CPU and memory are known on Linux only. */
export interface Cost {
  seconds: number;
  /** User and system time of the program and everything it started. */
  cpuSeconds?: number;
  /** Peak memory of the largest of its processes. */
  peakBytes?: number;
}

/**
 * Runs a Node script and measures it.
 * @throws Error with the program's output when it fails
 */
export async function measureProgram(
  script: string,
  args: string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<Cost> {
  const cpuBefore = canMeasure ? childCpuSeconds() : 0;
  const started = performance.now();
  const child = spawn(process.execPath, [script, ...args], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const stop = () => child.kill();
  process.once('exit', stop);
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk));
  let peakBytes = 0;
  const sample = () => (peakBytes = Math.max(peakBytes, largestPeak(child.pid ?? -1)));
  const sampling = canMeasure ? setInterval(sample, SAMPLE_MS) : undefined;
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const seconds = (performance.now() - started) / 1000;
  clearInterval(sampling);
  process.off('exit', stop);
  if (code !== 0) throw new Error(`${script} ${args.join(' ')} ended with code ${code}:\n${output}`);
  return canMeasure ? { seconds, cpuSeconds: childCpuSeconds() - cpuBefore, peakBytes } : { seconds };
}
