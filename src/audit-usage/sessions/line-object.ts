import { isPlainObject } from '../../check-tool/shape.ts';
import { withoutLongTexts } from './without-long-texts.ts';

/** The object that a line of JSON is, its long texts empty; undefined for a damaged one. The parser's own words would quote it. */
export function lineObject(line: Buffer): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(withoutLongTexts(withoutMark(line)));
    return isPlainObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The mark that some editors put before UTF-8 is no JSON. */
const withoutMark = (line: Buffer) =>
  line[0] === 0xef && line[1] === 0xbb && line[2] === 0xbf ? line.subarray(3) : line;

/** A member of an object that is a moment: a text with a time zone, or milliseconds; NaN where it is neither. */
export function momentAt(value: Record<string, unknown>, name: string): number {
  const found = value[name];
  if (typeof found === 'number') return found;
  return typeof found === 'string' ? Date.parse(found) : Number.NaN;
}
