const TYPE = Buffer.from('"type":"');
const QUOTE = 0x22;

/** A type is named near the start of its line, or it is not looked for. */
const HEAD = 400;
const LONGEST = 40;

/**
 * Returns the first `type` that is named near the start of a line of JSON; undefined where there is none. It need not be the
 * line's own: an object inside may come before it.
 */
export function firstType(bytes: Buffer, from: number, end: number): string | undefined {
  const at = bytes.indexOf(TYPE, from) + TYPE.length;
  if (at < TYPE.length || at >= end || at > from + HEAD) return undefined;
  const close = bytes.indexOf(QUOTE, at);
  return close === -1 || close > at + LONGEST ? undefined : bytes.toString('latin1', at, close);
}
