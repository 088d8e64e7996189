import assert from 'node:assert/strict';
import type { Box, Frame, Geometry, TextLine } from '../../../src/diagrams/geometry.ts';
import { textWidth } from '../../../src/diagrams/text-width.ts';

/** A rectangle of a picture, and what is in it. */
export interface Area {
  name: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const areaOfBox = ({ id, x, y, width, height }: Box): Area => ({
  name: id,
  left: x,
  top: y,
  right: x + width,
  bottom: y + height,
});

/** From the height of its capitals to its baseline; in a box, moved by the corner of the box. */
export function areaOfText({ text, x, y, anchor, look }: TextLine, { size }: Frame, corner = { x: 0, y: 0 }): Area {
  const width = textWidth(text, size, look === 'strong' ? 600 : 400);
  const start = { start: 0, middle: width / 2, end: width }[anchor ?? 'start'];
  const left = corner.x + x - start;
  const baseline = corner.y + y;
  return { name: text, left, top: baseline - 0.7 * size, right: left + width, bottom: baseline };
}

export const textsOf = (box: Box, frame: Frame) => box.texts.map((line) => areaOfText(line, frame, box));

export function assertInside(area: Area, outer: Area): void {
  const isInside =
    area.left >= outer.left && area.top >= outer.top && area.right <= outer.right && area.bottom <= outer.bottom;
  assert.ok(isInside, `"${area.name}" ${JSON.stringify(area)} leaves "${outer.name}" ${JSON.stringify(outer)}`);
}

export function assertApart(areas: readonly Area[]): void {
  for (const [index, a] of areas.entries()) {
    for (const b of areas.slice(index + 1)) {
      const areApart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
      assert.ok(areApart, `"${a.name}" ${JSON.stringify(a)} lies over "${b.name}" ${JSON.stringify(b)}`);
    }
  }
}

export const canvasOf = ({ width, height }: Geometry): Area => ({
  name: 'the canvas',
  left: 0,
  top: 0,
  right: width,
  bottom: height,
});
