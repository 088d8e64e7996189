/** A corner of a connection. */
export interface Point {
  x: number;
  y: number;
}

const CORNER = 6;
const HEAD = 7;
const HEAD_HALF = 3;

/** A connection through these corners, which lie level or plumb with each other; its turns are rounded. */
export function connectorPath(corners: readonly Point[]): string {
  const points = corners.filter((point, index) => index === 0 || !isSame(point, corners[index - 1]));
  return points
    .map((point, index) => {
      const before = points[index - 1];
      const after = points[index + 1];
      if (!before) return `M${at(point)}`;
      if (!after || isStraight(before, point, after)) return `L${at(point)}`;
      const radius = Math.min(CORNER, reach(before, point) / 2, reach(point, after) / 2);
      return `L${at(towards(point, before, radius))}Q${at(point)} ${at(towards(point, after, radius))}`;
    })
    .join('');
}

/** The arrowhead at the end of a connection. */
export function head(tip: Point, direction: 'down' | 'right' | 'up' | 'left'): string {
  const along = direction === 'down' || direction === 'right' ? -HEAD : HEAD;
  const isPlumb = direction === 'down' || direction === 'up';
  return isPlumb
    ? `M${at(tip)}l${-HEAD_HALF} ${along}h${2 * HEAD_HALF}z`
    : `M${at(tip)}l${along} ${-HEAD_HALF}v${2 * HEAD_HALF}z`;
}

const round = (value: number) => Math.round(value * 2) / 2;
const at = ({ x, y }: Point) => `${round(x)} ${round(y)}`;
const isSame = (a: Point, b: Point | undefined) => a.x === b?.x && a.y === b.y;
const isStraight = (a: Point, b: Point, c: Point) => (a.x === b.x && b.x === c.x) || (a.y === b.y && b.y === c.y);
const reach = (a: Point, b: Point) => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
const towards = (from: Point, to: Point, distance: number): Point => ({
  x: from.x + Math.sign(to.x - from.x) * distance,
  y: from.y + Math.sign(to.y - from.y) * distance,
});
