import { once } from 'node:events';
import type { ChildProcess } from 'node:child_process';

const PATIENCE_MS = 5000;

/** Asks a program to end, waits until it has, and ends it by force where it does not. */
export async function endOf(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill();
  const limit = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  await ended;
  clearTimeout(limit);
}
