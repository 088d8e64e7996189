import { spawn, spawnSync, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { ROOT } from './project.ts';

const IS_WINDOWS = process.platform === 'win32';

export interface ProgramOptions {
  env?: NodeJS.ProcessEnv;
  /** The program is stopped, with all that it started, after this many seconds. */
  limitSeconds?: number;
}

export interface Ended {
  /** The exit code; nothing when it could not be started or was stopped. */
  code: number | null;
  /** Why there is no exit code, in words. */
  reason?: string;
}

/**
 * Runs a program from the project's folder. It shares our output and gets no input, so it can never wait for an answer.
 * It never outlives us or its limit, and neither does anything that it started.
 * @param command a path, or a name on PATH
 */
export function runProgram(
  command: string,
  args: string[],
  { env = process.env, limitSeconds }: ProgramOptions = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    // A group of its own, so that it can be stopped together with all that it started.
    const options: SpawnOptions = { cwd: ROOT, env, stdio: ['ignore', 'inherit', 'inherit'], detached: !IS_WINDOWS };
    const child = spawn(command, args, options);
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
      resolve(why === undefined ? { code } : { code: null, reason: why });
    };
    process.on('exit', stop);
    child.on('error', (error) => end(null, error.message));
    child.on('exit', (code, signal) => end(code, reason ?? (signal ? `stopped by ${signal}` : undefined)));
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
