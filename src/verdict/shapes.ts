import type { Verdict } from './verdicts.ts';

/** The verdicts that readers meet: a gap has no shape, since no built page has one. */
export const SHAPED_VERDICTS = ['allowed', 'conditional', 'approval', 'prohibited'] as const satisfies Verdict[];
export type ShapedVerdict = (typeof SHAPED_VERDICTS)[number];

/** An element of SVG in a box of 12 × 12. `currentColor` is the colour of the verdict. */
export interface ShapePart {
  tag: 'circle' | 'path';
  attributes: Record<string, string | number>;
}

export const SHAPE_BOX = 12;

const outline = { stroke: 'currentColor', 'stroke-width': 1.5 };
const ring: ShapePart = { tag: 'circle', attributes: { cx: 6, cy: 6, r: 5, fill: 'none', ...outline } };

/**
 * The shape before a verdict's word, so that colour never carries the meaning alone: a full, half, empty and barred disc.
 * The one drawing of them, for pages, search and preview pictures.
 */
export const VERDICT_SHAPES: Record<ShapedVerdict, readonly ShapePart[]> = {
  allowed: [{ tag: 'circle', attributes: { cx: 6, cy: 6, r: 5, fill: 'currentColor', ...outline } }],
  conditional: [ring, { tag: 'path', attributes: { d: 'M6 1a5 5 0 0 0 0 10z', fill: 'currentColor' } }],
  approval: [ring],
  prohibited: [
    ring,
    { tag: 'path', attributes: { d: 'M2.5 9.5l7-7', fill: 'none', stroke: 'currentColor', 'stroke-width': 2 } },
  ],
};

/** The id under which a page defines the shape once, for every mark that refers to it. */
export const shapeId = (verdict: ShapedVerdict): string => `shape.${verdict}`;
