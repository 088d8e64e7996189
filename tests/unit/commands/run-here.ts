import { Console } from 'node:console';
import { KeptText } from '../../../src/commands/test/kept-text.ts';
import { outcomeOf, type Command } from '../../../src/commands/run-command.ts';

export interface Ended {
  status: number;
  stdout: string;
  stderr: string;
}

/**
 * Runs the work of a command in this process, with an environment, a folder and an output of its own, as a pipe would take it: what a
 * process for each would load anew takes longer than most commands do. That each command file runs its work is seen elsewhere.
 * @param env the whole environment that the command sees
 * @param folder where it is called
 */
export async function runHere(
  name: string,
  work: Command,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  folder: string = process.cwd(),
): Promise<Ended> {
  const output = { stdout: new KeptText(), stderr: new KeptText() };
  const before = { env: { ...process.env }, folder: process.cwd(), console: globalThis.console };
  const { isTTY } = process.stdout;
  try {
    replaceEnvironment(env);
    process.chdir(folder);
    process.stdout.isTTY = false;
    globalThis.console = new Console(output);
    const { code } = await outcomeOf(name, [...args], work, output);
    return { status: code, stdout: output.stdout.text, stderr: output.stderr.text };
  } finally {
    globalThis.console = before.console;
    process.stdout.isTTY = isTTY;
    process.chdir(before.folder);
    replaceEnvironment(before.env);
  }
}

function replaceEnvironment(env: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
  for (const [name, value] of Object.entries(env)) if (value !== undefined) process.env[name] = value;
}
