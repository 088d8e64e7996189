import { open } from 'node:fs/promises';

/** Longer lines hold pasted pictures; they are passed over, and counted. */
const MAX_LINE = 8_000_000;
const CHUNK = 1_000_000;
const LINE_FEED = 10;

/**
 * Gives the lines of a file as bytes, without reading it whole. A line that is given is valid until the next one is asked for.
 * @param onTooLong called for each line that is passed over
 */
export async function* byteLines(path: string, onTooLong: () => void): AsyncGenerator<Buffer[], void> {
  const file = await open(path, 'r');
  try {
    const buffer = Buffer.allocUnsafe(CHUNK);
    let kept: Buffer[] = [];
    let keptBytes = 0;
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, CHUNK, null);
      if (bytesRead === 0) break;
      const lines: Buffer[] = [];
      let from = 0;
      for (let end = buffer.indexOf(LINE_FEED); end !== -1 && end < bytesRead; end = buffer.indexOf(LINE_FEED, from)) {
        const part = buffer.subarray(from, end);
        if (keptBytes + part.length > MAX_LINE) onTooLong();
        else lines.push(keptBytes > 0 ? Buffer.concat([...kept, part]) : part);
        kept = [];
        keptBytes = 0;
        from = end + 1;
      }
      if (lines.length > 0) yield lines;
      const rest = bytesRead - from;
      if (rest > 0 && keptBytes <= MAX_LINE) kept.push(Buffer.from(buffer.subarray(from, bytesRead)));
      keptBytes += rest;
      if (keptBytes > MAX_LINE) kept = [];
    }
    if (keptBytes > MAX_LINE) onTooLong();
    else if (keptBytes > 0) yield [Buffer.concat(kept)];
  } finally {
    await file.close();
  }
}
