import { shape, type ImageElement } from './element.ts';

/** The mark of the handbook: a disc, half of it full. */
export const brandMark = (size: number, colour: string): ImageElement =>
  shape(
    'svg',
    { width: size, height: size, viewBox: '0 0 20 20' },
    shape('circle', { cx: 10, cy: 10, r: 8.5, fill: 'none', stroke: colour, 'stroke-width': 2.5 }),
    shape('path', { d: 'M10 1.5a8.5 8.5 0 0 0 0 17z', fill: colour }),
  );

/** The shape before a verdict's word, as on the pages (src/components/VerdictShape.astro). */
export function verdictMark(
  verdict: 'allowed' | 'conditional' | 'approval' | 'prohibited',
  size: number,
  colour: string,
) {
  const extra = {
    allowed: [],
    conditional: [shape('path', { d: 'M6 1a5 5 0 0 0 0 10z', fill: colour })],
    approval: [],
    prohibited: [shape('path', { d: 'M2.5 9.5l7-7', stroke: colour, 'stroke-width': 2 })],
  }[verdict];
  const fill = verdict === 'allowed' ? colour : 'none';
  return shape(
    'svg',
    { width: size, height: size, viewBox: '0 0 12 12' },
    shape('circle', { cx: 6, cy: 6, r: 5, fill, stroke: colour, 'stroke-width': 1.5 }),
    ...extra,
  );
}
