/** Lines in place of others: what a changed file has instead of the lines from `start` up to `end` of the one it comes from. */
export interface Hunk {
  start: number;
  end: number;
  lines: string[];
}

/** The one stretch of lines that two texts differ in, or nothing where they are the same. */
export function hunkBetween(base: string, changed: string): Hunk | undefined {
  if (base === changed) return undefined;
  const before = base.split('\n');
  const after = changed.split('\n');
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let tail = 0;
  const most = Math.min(before.length, after.length) - start;
  while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return { start, end: before.length - tail, lines: after.slice(start, after.length - tail) };
}

/**
 * A text with several changes made to it. Lines that are added at the same place come in the order given.
 * @returns nothing where two changes are about the same lines
 */
export function withHunks(base: string, hunks: readonly Hunk[]): string | undefined {
  const sorted = [...hunks].sort((a, b) => a.start - b.start || a.end - b.end);
  const lines = base.split('\n');
  const out: string[] = [];
  let at = 0;
  for (const { start, end, lines: added } of sorted) {
    if (start < at) return undefined;
    out.push(...lines.slice(at, start), ...added);
    at = end;
  }
  return [...out, ...lines.slice(at)].join('\n');
}
