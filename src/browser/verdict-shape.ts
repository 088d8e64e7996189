import type { Verdict } from '../verdict/verdicts.ts';
import { SHAPE_BOX, SHAPED_VERDICTS, VERDICT_SHAPES } from '../verdict/shapes.ts';

/** Makes the shape that stands before a verdict's word; undefined for a gap, which has none. */
export function verdictShape(verdict: Verdict): SVGElement | undefined {
  const shaped = SHAPED_VERDICTS.find((name) => name === verdict);
  if (!shaped) return undefined;
  const size = String(SHAPE_BOX);
  const box = { viewBox: `0 0 ${size} ${size}`, width: size, height: size, 'aria-hidden': 'true' };
  const shape = svg('svg', box);
  shape.append(...VERDICT_SHAPES[shaped].map(({ tag, attributes }) => svg(tag, attributes)));
  return shape;
}

function svg(tag: string, attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}
