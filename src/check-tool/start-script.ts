import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NO_HANDBOOK } from './exit-codes.ts';
import type { Surroundings } from './run.ts';

/** Describes a stand-alone script as a program. */
interface Script {
  /** The script's own `import.meta.url`. */
  url: string;
  /** Answers a command line; the promise gives the exit code. */
  run: (args: readonly string[], surroundings: Surroundings) => Promise<number>;
  /** Words a fault of the script itself, with its last line break. */
  faultText: (error: unknown) => string;
}

/**
 * Runs a stand-alone script, unless another file imports it. However it ends, it ends with one of the documented codes.
 */
export function startScript({ url, run, faultText }: Script): void {
  if (!isProgram(url)) return;
  const fail = (error: unknown) => {
    process.stderr.write(faultText(error));
    process.exit(NO_HANDBOOK);
  };
  process.exitCode = NO_HANDBOOK;
  // Node 18 announces that fetch is experimental.
  process.removeAllListeners('warning');
  process.on('uncaughtException', fail);
  process.on('unhandledRejection', fail);
  // The reader of a pipe may leave early, as `head` does; the exit code still says the verdict.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  const surroundings = {
    env: process.env,
    now: () => new Date(),
    out: (text: string) => void process.stdout.write(`${text}\n`),
    err: (text: string) => void process.stderr.write(`${text}\n`),
  };
  run(process.argv.slice(2), surroundings).then((code) => {
    process.exitCode = code;
  }, fail);
}

/**
 * Returns whether Node was started with this file, and it is not imported by another. In doubt it is: a script that ends with
 * 0 because it did nothing would say "allowed", or "nothing found".
 */
function isProgram(url: string): boolean {
  if (url.startsWith('data:')) return false;
  try {
    const [, started = ''] = process.argv;
    return realpathSync(started) === realpathSync(fileURLToPath(url));
  } catch {
    return true;
  }
}
