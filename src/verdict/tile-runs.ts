import type { Verdict } from './verdicts.ts';

/** The width and height of a tile, in the units of the picture. */
export const TILE = 20;

/**
 * A grid of verdicts as one path for each of them, over the tiles that have it: a picture as small as a line of text.
 * @param rows the lines of the grid; they become the columns of the picture, which lies on its side
 */
export function tileRuns(rows: readonly (readonly Verdict[])[]): Map<Verdict, string> {
  const paths = new Map<Verdict, string>();
  const lines = rows[0]?.map((_, place) => rows.map((row) => row[place])) ?? [];
  for (const [y, line] of lines.entries()) {
    for (let x = 0; x < line.length;) {
      const verdict = line[x];
      const after = line.findIndex((other, place) => place > x && other !== verdict);
      const end = after === -1 ? line.length : after;
      const width = (end - x) * TILE;
      if (verdict) {
        const run = `M${x * TILE} ${y * TILE}h${width}v${TILE}h${-width}z`;
        paths.set(verdict, (paths.get(verdict) ?? '') + run);
      }
      x = end;
    }
  }
  return paths;
}
