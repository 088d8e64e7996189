import { startScript } from '../check-tool/start-script.ts';
import { plainLines } from '../model/plain-lines.ts';
import { runAudit } from './run-audit.ts';
import { shippedMarks } from '../check-tool/commits/shipped-marks.ts';

export { runAudit };
export { shippedMarks };

startScript({
  url: import.meta.url,
  run: (args, surroundings) => runAudit(args, surroundings, shippedMarks(), progressAt(process.stderr)),
  faultText,
});

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
function faultText(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const places = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return plainLines(['audit-usage: a fault of the script itself.', ...places, ''].join('\n'));
}
