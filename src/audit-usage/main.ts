import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NO_HANDBOOK } from '../check-tool/exit-codes.ts';
import { plainLines } from '../model/plain-lines.ts';
import { runAudit } from './run-audit.ts';
import { shippedMarks } from './shipped-marks.ts';

export { runAudit };
export { shippedMarks };

if (isProgram()) start();

/** Returns whether Node was started with this file. In doubt it is: an audit that ends with 0 because it did nothing would say "nothing found". */
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
  runAudit(process.argv.slice(2), surroundings, shippedMarks(), progressAt(process.stderr)).then((code) => {
    process.exitCode = code;
  }, fail);
}

/** Shows at a terminal how many files were read, a few times a second; nothing where the output is no terminal. */
function progressAt(terminal: NodeJS.WriteStream): (store: string) => void {
  let files = 0;
  let shown = Date.now();
  return (store) => {
    files += 1;
    if (!terminal.isTTY || Date.now() - shown < 300) return;
    shown = Date.now();
    terminal.write(`\r${files} files of sessions, now ${store}\u001B[K\r`);
  };
}

/** Says where the script failed; a message could quote what was read, so it is left out. */
function fail(error: unknown): void {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const places = stack.split('\n').filter((line) => /^\s+at /.test(line));
  process.stderr.write(plainLines(['audit-usage: a fault of the script itself.', ...places, ''].join('\n')));
  process.exit(NO_HANDBOOK);
}
