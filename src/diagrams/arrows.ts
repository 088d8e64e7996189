import { head, connectorPath, type Point } from './connector.ts';
import type { Box, Frame, TextLine } from './geometry.ts';

/** Connections between boxes, collected as path data and labels. */
export interface Arrows {
  lines: string;
  heads: string;
  texts: TextLine[];
}

export const noArrows = (): Arrows => ({ lines: '', heads: '', texts: [] });

const LABEL_GAP = 8;
const ABOVE_LINE = 5;

export const middle = ({ x, width }: Box) => x + Math.round(width / 2);
const level = ({ y, height }: Box) => y + Math.round(height / 2);
const bottom = ({ y, height }: Box) => y + height;
const right = ({ x, width }: Box) => x + width;

/** Straight down from one box to another, in the middle of the narrower one or where it is told to. The label stands at its start. */
export function down(arrows: Arrows, from: Box, to: Box, frame: Frame, label = '', at?: number): void {
  const x = at ?? middle(from.width < to.width ? from : to);
  draw(
    arrows,
    [
      { x, y: bottom(from) },
      { x, y: to.y },
    ],
    'down',
  );
  if (label) arrows.texts.push({ x: x + LABEL_GAP, y: bottom(from) + frame.leading, text: label, look: 'quiet' });
}

/** Level to the right, with the label on the line. */
export function across(arrows: Arrows, from: Box, to: Box, label = ''): void {
  const y = level(to);
  draw(
    arrows,
    [
      { x: right(from), y },
      { x: to.x, y },
    ],
    'right',
  );
  if (label) arrows.texts.push({ x: right(from) + LABEL_GAP, y: y - ABOVE_LINE, text: label, look: 'quiet' });
}

/** Level to the left, out into the margin. */
export function aside(arrows: Arrows, from: Box, to: Box): void {
  const y = level(to);
  draw(
    arrows,
    [
      { x: from.x, y },
      { x: right(to), y },
    ],
    'left',
  );
}

/** Down the margin and back into the side of a box. */
export function back(arrows: Arrows, from: Box, to: Box): void {
  const x = middle(from);
  const y = level(to);
  draw(
    arrows,
    [
      { x, y: bottom(from) },
      { x, y },
      { x: to.x, y },
    ],
    'right',
  );
}

function draw(arrows: Arrows, corners: [Point, ...Point[]], direction: Parameters<typeof head>[1]): void {
  arrows.lines += connectorPath(corners);
  arrows.heads += head(corners.at(-1) ?? corners[0], direction);
}
