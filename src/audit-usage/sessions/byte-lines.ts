/** Longer lines hold pasted pictures; they are passed over, and counted. */
const MAX_LINE = 8_000_000;
const LINE_FEED = 10;

/** Takes in a line: the bytes from one place to before another. They are valid as long as this runs. */
export type LineVisitor = (bytes: Buffer, from: number, end: number) => void;

/** Cuts bytes into lines, without holding more of them than a line that goes on in the next part. */
export class LineCutter {
  readonly #visit: LineVisitor;
  readonly #onTooLong: () => void;
  #kept: Buffer[] = [];
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
      if (this.#keptBytes > 0) this.#join(bytes.subarray(from, end));
      else if (end - from > MAX_LINE) this.#onTooLong();
      else this.#visit(bytes, from, end);
      from = end + 1;
    }
    if (from < bytes.length && this.#keptBytes <= MAX_LINE) this.#kept.push(Buffer.from(bytes.subarray(from)));
    this.#keptBytes += bytes.length - from;
    if (this.#keptBytes > MAX_LINE) this.#kept = [];
  }

  /** Takes the last line, if no line feed ends it. */
  end(): void {
    if (this.#keptBytes > 0) this.#join(Buffer.alloc(0));
  }

  #join(rest: Buffer): void {
    if (this.#keptBytes + rest.length > MAX_LINE) this.#onTooLong();
    else {
      const line = Buffer.concat([...this.#kept, rest]);
      this.#visit(line, 0, line.length);
    }
    this.#kept = [];
    this.#keptBytes = 0;
  }
}

/**
 * Gives the lines of a file as bytes, those of a part together. A line that is given is valid until the next ones are asked for.
 * @param onTooLong called for each line that is passed over
 */
export async function* byteLines(chunks: AsyncIterable<Buffer>, onTooLong: () => void): AsyncGenerator<Buffer[], void> {
  let lines: Buffer[] = [];
  const cutter = new LineCutter((bytes, from, end) => lines.push(bytes.subarray(from, end)), onTooLong);
  for await (const chunk of chunks) {
    cutter.add(chunk);
    yield lines;
    lines = [];
  }
  cutter.end();
  yield lines;
}
