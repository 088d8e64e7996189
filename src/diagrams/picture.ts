import type { Arrows } from './arrows.ts';
import type { Box, Frame, Geometry } from './geometry.ts';

/** Boxes that have their places, with what connects them and what is written beside them, as one picture. */
export function picture(boxes: Box[], arrows: Arrows, frame: Frame, beside: Partial<Pick<Geometry, 'texts' | 'rules'>> = {}): Geometry {
  return {
    width: frame.width,
    height: Math.max(...boxes.map(({ y, height }) => y + height)),
    boxes,
    texts: [...arrows.texts, ...(beside.texts ?? [])],
    lines: arrows.lines,
    heads: arrows.heads,
    rules: (beside.rules ?? '') + boxes.map(rowRules).join(''),
    dots: '',
  };
}

const rowRules = ({ x, y, width, rules }: Box) => rules.map((at) => `M${x} ${y + at}h${width}`).join('');

/** The box of this id; a link to a step that is not there is a mistake in our own list. */
export function boxOf(boxes: ReadonlyMap<string, Box>, id: string): Box {
  const box = boxes.get(id);
  if (!box) throw new Error(`The process leads to "${id}", which is no step of it.`);
  return box;
}

