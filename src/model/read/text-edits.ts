/** One place at which a text was changed before it was parsed: offsets are those of the text as it was then. */
export interface TextEdit {
  from: number;
  to: number;
  /** The text that stands there now. */
  by: string;
}

/** Returns a text with one place of it changed. */
export const edited = (text: string, { from, to, by }: TextEdit): string => text.slice(0, from) + by + text.slice(to);

/**
 * Returns where a place of a changed text stands in the text as it was written.
 * @param edits in the order in which they were made
 * @param offset in the text after all of them
 */
export function writtenOffset(edits: readonly TextEdit[], offset: number): number {
  return edits.reduceRight((at, { from, to, by }) => {
    if (at <= from) return at;
    const end = from + by.length;
    return at >= end ? at - end + to : Math.min(at, to);
  }, offset);
}
