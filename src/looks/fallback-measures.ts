/** Describes what a font measures, in its own units. */
export interface FontMeasures {
  unitsPerEm: number;
  ascent: number;
  descent: number;
  lineGap: number;
  /** The average width of a letter of running text. */
  xWidthAvg: number;
}

/** The average width of a letter of Arial, and of the free fonts that have its measures, in parts of their size. */
const ARIAL_WIDTH = 913 / 2048;

/**
 * Returns the descriptors of a face made of Arial that takes as much room as another font, so that nothing moves when that font
 * comes: by the formula of Capsize, which Astro uses too.
 */
export function fallbackMeasures({ unitsPerEm, ascent, descent, lineGap, xWidthAvg }: FontMeasures) {
  const size = xWidthAvg / unitsPerEm / ARIAL_WIDTH;
  const inPercent = (part: number) => `${Number((part * 100).toFixed(4))}%`;
  const ofEm = (units: number) => inPercent(Math.abs(units) / (unitsPerEm * size));
  return { size: inPercent(size), ascent: ofEm(ascent), descent: ofEm(descent), lineGap: ofEm(lineGap) };
}
