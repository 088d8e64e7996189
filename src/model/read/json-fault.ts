/**
 * Returns where a text stops being JSON. The engine tells the place of some faults and not of others, so the rest is searched:
 * the shortest beginning that goes wrong for another reason than that it ends.
 * @returns the offset of the first character that does not fit; the length where the text only ends too early
 */
export function faultOffset(text: string): number {
  let whole = 0;
  let faulty = text.length + 1;
  while (faulty - whole > 1) {
    const middle = Math.floor((whole + faulty) / 2);
    if (middle <= text.length && isBeginning(text.slice(0, middle))) whole = middle;
    else faulty = middle;
  }
  return Math.min(whole, text.length);
}

/** True for what is JSON or could become it. */
function isBeginning(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const words = String(error);
    if (/Unexpected end of JSON input$|Unterminated string/.test(words)) return true;
    const place = / in JSON at position (\d+)(?: \(line \d+ column \d+\))?$/.exec(words)?.[1];
    return place !== undefined && Number(place) >= text.length;
  }
}
