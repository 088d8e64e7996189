import { spawn, spawnSync, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { ROOT } from './project.ts';

const IS_WINDOWS = process.platform === 'win32';

export interface ProgramOptions {
  env?: NodeJS.ProcessEnv;
  /** The working directory; the project's folder when left out. */
  cwd?: string;
  /** The program is stopped, with all that it started, after this many seconds. */
  limitSeconds?: number;
  /** The program is one of our commands, and guards what it prints by itself. */
  isOwnCommand?: boolean;
  /** Takes what the program prints, errors included; printed here when left out. */
  output?: NodeJS.WritableStream;
}

/** Holds how long a program that has ended may take to deliver what it printed; what it started may hold its output open. */
const DELIVERY_MS = 2000;

export interface Ended {
  /** The exit code; nothing when it could not be started or was stopped. */
  code: number | null;
  /** Says why there is no exit code, in words. */
  reason?: string;
}

/**
 * Runs a program from the project's folder. What it prints is printed here, and on a terminal by itself, where there is
 * no CI runner to guard against. It gets no input, so it can never wait for an answer.
 * It never outlives us or its limit, and neither does anything that it started.
 * @param command a path, or a name on PATH
 */
export function runProgram(
  command: string,
  args: string[],
  { env = process.env, cwd = ROOT, limitSeconds, isOwnCommand = false, output }: ProgramOptions = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    // A group of its own, so that it can be stopped together with all that it started.
    const way = !output && (isOwnCommand || process.stdout.isTTY) ? 'inherit' : 'pipe';
    const options: SpawnOptions = { cwd, env, stdio: ['ignore', way, way], detached: !IS_WINDOWS };
    const child = spawn(command, args, options);
    child.stdout?.pipe(output ?? process.stdout, { end: false });
    child.stderr?.pipe(output ?? process.stderr, { end: false });
    const stop = () => stopGroup(child, 'SIGTERM');
    let reason: string | undefined;
    const atLimit = () => {
      reason = `stopped after ${limitSeconds} s`;
      stopGroup(child, 'SIGKILL');
    };
    const limit = limitSeconds === undefined ? undefined : setTimeout(atLimit, limitSeconds * 1000);
    const end = (code: number | null, why = reason) => {
      clearTimeout(limit);
      process.off('exit', stop);
      child.stdout?.destroy();
      child.stderr?.destroy();
      resolve(why === undefined ? { code } : { code: null, reason: why });
    };
    process.on('exit', stop);
    child.on('error', (error) => end(null, error.message));
    child.on('exit', (code, signal) => {
      const ended = () => end(code, reason ?? (signal ? `stopped by ${signal}` : undefined));
      child.once('close', ended);
      setTimeout(ended, DELIVERY_MS).unref();
    });
  });
}

/** Runs a script with the Node that runs this. */
export function runScript(script: string, args: string[], options?: ProgramOptions): Promise<Ended> {
  return runProgram(process.execPath, [script, ...args], options);
}

function stopGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  if (IS_WINDOWS) {
    spawnSync('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-pid, signal);
  } catch {
    // The group is gone already.
  }
}
