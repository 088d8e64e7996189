import { SHAPE_BOX, VERDICT_SHAPES, type ShapedVerdict } from '../verdict/shapes.ts';
import { shape, type ImageElement } from './element.ts';

/** The mark of the handbook: a disc, half of it full. */
export const brandMark = (size: number, colour: string): ImageElement =>
  shape(
    'svg',
    { width: size, height: size, viewBox: '0 0 20 20' },
    shape('circle', { cx: 10, cy: 10, r: 8.5, fill: 'none', stroke: colour, 'stroke-width': 2.5 }),
    shape('path', { d: 'M10 1.5a8.5 8.5 0 0 0 0 17z', fill: colour }),
  );

/** The shape before a verdict's word. The renderer knows no `currentColor`: every part gets its colour. */
export function verdictMark(verdict: ShapedVerdict, size: number, colour: string): ImageElement {
  const coloured = (attributes: Record<string, string | number>) =>
    Object.fromEntries(
      Object.entries(attributes).map(([name, value]) => [name, value === 'currentColor' ? colour : value]),
    );
  return shape(
    'svg',
    { width: size, height: size, viewBox: `0 0 ${SHAPE_BOX} ${SHAPE_BOX}` },
    ...VERDICT_SHAPES[verdict].map(({ tag, attributes }) => shape(tag, coloured(attributes))),
  );
}
