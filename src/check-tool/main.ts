import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { plainLines } from '../model/plain-lines.ts';
import { NO_HANDBOOK } from './exit-codes.ts';
import { run } from './run.ts';

export { answer } from './answer.ts';
export { checkDocument } from './document.ts';
export { nearestAlternative as nearest } from './nearest.ts';
export { run };

if (isProgram()) start();

/**
 * Returns whether Node was started with this file, and it is not imported by another. In doubt it is: a check that ends with 0
 * because it did nothing would say "allowed".
 */
function isProgram(): boolean {
  if (import.meta.url.startsWith('data:')) return false;
  try {
    const [, started = ''] = process.argv;
    return realpathSync(started) === realpathSync(fileURLToPath(import.meta.url));
  } catch {
    return true;
  }
}

/** However it ends, it ends with one of the documented codes. */
function start(): void {
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

function fail(error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`check-tool: a fault of the script itself, not of your question.\n${plainLines(text)}\n`);
  process.exit(NO_HANDBOOK);
}
