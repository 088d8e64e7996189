/** No value that is needed is longer: the longest are paths and names of models. */
const MAX_LENGTH = 512;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Most texts end within a few bytes; to find the end of others, searching is faster than looking at each byte. */
const NEAR = 48;

/**
 * Returns the JSON of a line with its long texts left empty, so that what was said is neither decoded nor held. What is no JSON
 * before is none afterwards, but for the inside of a long text.
 */
export function withoutLongTexts(line: Buffer): string {
  if (line.length <= MAX_LENGTH) return line.toString('utf8');
  let text = '';
  let from = 0;
  for (let open = line.indexOf(QUOTE); open !== -1;) {
    const close = closingQuote(line, open + 1);
    if (close === -1) return '';
    if (close - open > MAX_LENGTH) {
      text += line.toString('utf8', from, open + 1);
      from = close;
    }
    open = line.indexOf(QUOTE, close + 1);
  }
  return text + line.toString('utf8', from);
}

/** Returns where a text ends; -1 where it does not. */
function closingQuote(line: Buffer, start: number): number {
  const near = Math.min(start + NEAR, line.length);
  let at = start;
  for (; at < near; at += 1) {
    const byte = line[at];
    if (byte === QUOTE) return at;
    if (byte === BACKSLASH) at += 1;
  }
  for (let quote = line.indexOf(QUOTE, at); quote !== -1; quote = line.indexOf(QUOTE, quote + 1)) {
    let before = quote - 1;
    // Nothing before `at` belongs to a backslash that is still open.
    while (before >= at && line[before] === BACKSLASH) before -= 1;
    if ((quote - before) % 2 === 1) return quote;
  }
  return -1;
}
