import type { Arrows } from './arrows.ts';
import type { Box, Frame, Geometry, TextLine } from './geometry.ts';

export type Boxes = ReadonlyMap<string, Box>;

/** Describes what stands between the boxes: the headings of phases and their rules. */
export interface Headings {
  texts: TextLine[];
  rules: string;
}

/** Boxes that have their places, with what connects them and what stands between them, as one picture. */
export function picture(
  placed: Boxes,
  arrows: Arrows,
  frame: Frame,
  headings: Headings = { texts: [], rules: '' },
): Geometry {
  const boxes = [...placed.values()];
  return {
    width: frame.width,
    height: Math.max(...boxes.map(({ y, height }) => y + height)),
    boxes,
    texts: [...arrows.texts, ...headings.texts],
    lines: arrows.lines,
    heads: arrows.heads,
    leaders: '',
    rules: headings.rules + boxes.map(rowRules).join(''),
  };
}

const rowRules = ({ x, y, width, rules }: Box) => rules.map((at) => `M${x} ${y + at}h${width}`).join('');

/** The box of this id. A link to a step that is not there is a mistake in our own list. */
export function boxOf(boxes: Boxes, id: string): Box {
  const box = boxes.get(id);
  if (!box) throw new Error(`The process leads to "${id}", which is no step of it.`);
  return box;
}
