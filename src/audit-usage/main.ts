import { startScript } from '../check-tool/start-script.ts';
import { plainLines } from '../model/plain-lines.ts';
import { progressAt } from './progress.ts';
import { runAudit } from './run-audit.ts';
import { serveSessionFiles } from './sessions/session-worker.ts';
import { shippedCheck } from './shipped-check.ts';
import { shippedMarks } from '../check-tool/commits/shipped-marks.ts';

export { runAudit };
export { shippedCheck, shippedMarks };

const progress = progressAt(process.stderr);

// A thread that reads files is made of this same script.
if (!serveSessionFiles())
  startScript({
    url: import.meta.url,
    run: (args, surroundings) => {
      // What is written is written in one go, so there is nothing to be cleared away.
      for (const [signal, code] of [['SIGINT', 130] as const, ['SIGTERM', 143] as const])
        process.once(signal, () => {
          progress.clear();
          process.exit(code);
        });
      return runAudit(args, progress.before(surroundings), {
        ...{ marks: shippedMarks(), check: shippedCheck(), script: new URL(import.meta.url) },
        ...{ onFile: progress.onFile, onBytes: progress.onBytes },
      });
    },
    faultText,
  });

/** Says where the script failed; a message could quote what was read, so it is left out. */
function faultText(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const places = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return plainLines(['audit-usage: a fault of the script itself.', ...places, ''].join('\n'));
}
