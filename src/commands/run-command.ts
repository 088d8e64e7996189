import { constants } from 'node:os';
import { inspect } from 'node:util';
import { PlainError } from '../basics/plain-error.ts';
import { plainLines } from '../model/plain-lines.ts';
import { commandHelp } from './bootstrap/help-text.mjs';
import { guardOutput } from './guard-output.ts';
import { readOptions, type Options } from './options.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs a command file: reads its options, and sees that it ends well however it ends.
 * A PlainError is printed as its message; anything else is a fault of ours and keeps its stack.
 * @param name the command's name in command-list.mjs
 * Nothing that it prints is a command to a CI runner, except what is printed as one.
 * @param work gives the exit code; nothing means 0. It gets the way to print lines that are meant as such commands.
 */
export async function runCommand(
  name: string,
  work: (options: Options, printCommands: (lines: string) => void) => Promise<number | void> | number | void,
): Promise<void> {
  // Ending by process.exit lets 'exit' listeners stop child processes and remove temporary folders.
  const end = (signal: (typeof SIGNALS)[number]) => process.exit(128 + constants.signals[signal]);
  for (const signal of SIGNALS) process.on(signal, () => end(signal));
  endWithParent(() => end('SIGTERM'));
  const printCommands = guardOutput(process.stdout);
  guardOutput(process.stderr);
  const args = process.argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) {
    console.log(commandHelp(name));
    return;
  }
  try {
    process.exitCode = (await work(readOptions(name, args), printCommands)) ?? 0;
  } catch (error) {
    console.error(plainLines(error instanceof PlainError ? error.message : inspect(error)));
    // Not left to the event loop: after a failed build Astro's bundler keeps threads and a child, and would never end.
    process.exit(1);
  }
}

/** run.mjs holds a channel to us, which closes however it ends: nobody waits for what goes on without it. */
function endWithParent(end: () => void): void {
  process.on('disconnect', end);
  // Listening would keep a command running that has nothing left to do.
  process.channel?.unref();
}
