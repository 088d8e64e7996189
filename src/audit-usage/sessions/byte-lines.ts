/** Longer lines hold pasted pictures; they are passed over, and counted. */
const MAX_LINE = 8_000_000;
const LINE_FEED = 10;

/**
 * Gives the lines of a file as bytes, without holding it whole. A line that is given is valid until the next ones are asked for.
 * @param onTooLong called for each line that is passed over
 */
export async function* byteLines(chunks: AsyncIterable<Buffer>, onTooLong: () => void): AsyncGenerator<Buffer[], void> {
  let kept: Buffer[] = [];
  let keptBytes = 0;
  for await (const chunk of chunks) {
    const lines: Buffer[] = [];
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, from)) {
      const part = chunk.subarray(from, end);
      if (keptBytes + part.length > MAX_LINE) onTooLong();
      else lines.push(keptBytes > 0 ? Buffer.concat([...kept, part]) : part);
      kept = [];
      keptBytes = 0;
      from = end + 1;
    }
    if (lines.length > 0) yield lines;
    const rest = chunk.length - from;
    if (rest > 0 && keptBytes <= MAX_LINE) kept.push(Buffer.from(chunk.subarray(from)));
    keptBytes += rest;
    if (keptBytes > MAX_LINE) kept = [];
  }
  if (keptBytes > MAX_LINE) onTooLong();
  else if (keptBytes > 0) yield [Buffer.concat(kept)];
}
