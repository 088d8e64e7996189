import type { Surroundings } from '../check-tool/run.ts';

/** The time after which a line is written anew, in milliseconds. */
const EVERY = 300;

const GIGABYTE = 1e9;

/** The line that says what is read, at a terminal, as long as it is read. */
export interface ProgressLine {
  /** Counts a file, or a thousand commits. */
  onFile: (name: string) => void;
  /** Counts bytes of the files. */
  onBytes: (bytes: number) => void;
  /** Takes the line away. */
  clear: () => void;
  /** The same surroundings, which take the line away before anything is printed. */
  before: (surroundings: Surroundings) => Surroundings;
}

/** Returns a line that shows how much was read, a few times a second; nothing where the output is no terminal. */
export function progressAt(
  terminal: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>,
  clock: () => number = Date.now,
): ProgressLine {
  let files = 0;
  let bytes = 0;
  let now = '';
  let shown = clock();
  let isThere = false;
  const clear = () => {
    if (isThere) terminal.write('\r\u001B[K');
    isThere = false;
  };
  const show = () => {
    if (!terminal.isTTY || clock() - shown < EVERY) return;
    shown = clock();
    isThere = true;
    const size = bytes >= GIGABYTE ? ` (${(bytes / GIGABYTE).toFixed(1)} GB)` : '';
    terminal.write(`\r\u001B[K${files} read${size}, now ${now}`);
  };
  return {
    clear,
    onFile(name) {
      files += 1;
      now = name;
      show();
    },
    onBytes(count) {
      bytes += count;
      show();
    },
    before: ({ out, err, ...rest }) => ({
      ...rest,
      out: (text) => (clear(), out(text)),
      err: (text) => (clear(), err(text)),
    }),
  };
}
