import { constants } from 'node:os';
import { inspect } from 'node:util';
import { PlainError } from '../basics/plain-error.ts';
import { plainLines } from '../model/plain-lines.ts';
import { commandHelp } from './bootstrap/help-text.mjs';
import { guardOutput } from './guard-output.ts';
import { readOptions, type Options } from './options.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * The work of a command.
 * @param printCommands prints lines that are meant as commands to a CI runner; nothing else that is printed is one
 * @returns the exit code; nothing means 0
 * @throws PlainError with what somebody can do about it
 */
export type Command = (
  options: Options,
  printCommands: (lines: string) => void,
) => Promise<number | void> | number | void;

/**
 * Runs a command file: reads its options, and sees that it ends well however it ends.
 * @param name the command's name in command-list.mjs
 */
export async function runCommand(name: string, work: Command): Promise<void> {
  // Ending by process.exit lets 'exit' listeners stop child processes and remove temporary folders.
  const end = (signal: (typeof SIGNALS)[number]) => process.exit(128 + constants.signals[signal]);
  for (const signal of SIGNALS) process.on(signal, () => end(signal));
  endWithParent(() => end('SIGTERM'));
  const { code, isFailure } = await outcomeOf(name, process.argv.slice(2), work, process);
  process.exitCode = code;
  // Not left to the event loop: after a failed build Astro's bundler keeps threads and a child, and would never end.
  if (isFailure) process.exit();
}

/** Standard output and standard error. */
type Output = Record<'stdout' | 'stderr', Pick<NodeJS.WriteStream, 'write'>>;

/**
 * Runs the work of a command and puts a failure into words: a PlainError as its message; anything else is a fault of ours and keeps its
 * stack.
 * @param args what follows the command's name
 * @param output what the console writes to, from now on without commands to a CI runner
 */
export async function outcomeOf(
  name: string,
  args: string[],
  work: Command,
  output: Output,
): Promise<{ code: number; isFailure: boolean }> {
  const printCommands = guardOutput(output.stdout);
  guardOutput(output.stderr);
  if (args.includes('--help') || args.includes('-h')) {
    console.log(commandHelp(name));
    return { code: 0, isFailure: false };
  }
  try {
    return { code: (await work(readOptions(name, args), printCommands)) ?? 0, isFailure: false };
  } catch (error) {
    console.error(plainLines(error instanceof PlainError ? error.message : inspect(error)));
    return { code: 1, isFailure: true };
  }
}

/** run.mjs holds a channel to us, which closes however it ends: nobody waits for what goes on without it. */
function endWithParent(end: () => void): void {
  process.on('disconnect', end);
  // Listening would keep a command running that has nothing left to do.
  process.channel?.unref();
}
