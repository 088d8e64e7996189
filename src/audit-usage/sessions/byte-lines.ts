/** Longer lines hold pasted pictures; they are passed over, and counted. */
const MAX_LINE = 8_000_000;
const LINE_FEED = 10;

/** Takes in a line: the bytes from one place to before another. They are valid as long as this runs. */
export type LineVisitor = (bytes: Buffer, from: number, end: number) => void;

const NOTHING = Buffer.alloc(0);

/** Cuts bytes into lines, without holding more of them than a line that goes on in the next part. */
export class LineCutter {
  readonly #visit: LineVisitor;
  readonly #onTooLong: () => void;
  /** The beginning of a line that goes on, and room for more: the same for all lines, as long as the longest so far. */
  #kept: Buffer = NOTHING;
  /** The length of that beginning; more than a line may have if it is not kept any more. */
  #keptBytes = 0;

  /** @param onTooLong called for each line that is passed over */
  constructor(visit: LineVisitor, onTooLong: () => void) {
    this.#visit = visit;
    this.#onTooLong = onTooLong;
  }

  /** Takes in the next part of a file. */
  add(bytes: Buffer): void {
    let from = 0;
    for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, from)) {
      if (this.#keptBytes > 0) {
        this.#keep(bytes.subarray(from, end));
        this.end();
      } else if (end - from > MAX_LINE) this.#onTooLong();
      else this.#visit(bytes, from, end);
      from = end + 1;
    }
    if (from < bytes.length) this.#keep(bytes.subarray(from));
  }

  /** Takes the last line, if no line feed ends it. */
  end(): void {
    if (this.#keptBytes > MAX_LINE) this.#onTooLong();
    else if (this.#keptBytes > 0) this.#visit(this.#kept.subarray(0, this.#keptBytes), 0, this.#keptBytes);
    this.#keptBytes = 0;
  }

  #keep(bytes: Buffer): void {
    const length = this.#keptBytes + bytes.length;
    if (length <= MAX_LINE) {
      if (length > this.#kept.length) {
        const larger = Buffer.allocUnsafeSlow(Math.min(MAX_LINE, length * 2));
        this.#kept.copy(larger, 0, 0, this.#keptBytes);
        this.#kept = larger;
      }
      bytes.copy(this.#kept, this.#keptBytes);
    }
    this.#keptBytes = length;
  }
}

/**
 * Gives the lines of a file as bytes, those of a part together. A line that is given is valid until the next ones are asked for.
 * @param onTooLong called for each line that is passed over
 */
export async function* byteLines(chunks: AsyncIterable<Buffer>, onTooLong: () => void): AsyncGenerator<Buffer[], void> {
  let lines: Buffer[] = [];
  let part: Buffer | undefined;
  const cutter = new LineCutter((bytes, from, end) => {
    const line = bytes.subarray(from, end);
    // A line that was put together is in memory that the next one is put into.
    lines.push(bytes === part ? line : Buffer.from(line));
  }, onTooLong);
  for await (const chunk of chunks) {
    part = chunk;
    cutter.add(chunk);
    yield lines;
    lines = [];
  }
  cutter.end();
  yield lines;
}
