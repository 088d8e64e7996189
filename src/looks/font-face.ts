import { create } from 'fontkitten';

/** Describes what a font file can show. */
export interface FontFace {
  /** The first and the last weight of a variable font; undefined for a static one. */
  weights: readonly [first: number, last: number] | undefined;
  /** Returns whether the font has a glyph of its own for a character. */
  shows: (character: string) => boolean;
}

/**
 * Opens a font file.
 * @param bytes a WOFF2 file without a fault; see woff2-fault.ts
 * @returns undefined where its tables cannot be understood
 */
export function openFont(bytes: Uint8Array): FontFace | undefined {
  try {
    const font = create(Buffer.from(bytes));
    if (!('variationAxes' in font)) return undefined;
    const weight = font.variationAxes.wght;
    const shows = (character: string) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
    // What it is asked later is asked here once, while a damaged table can still be said.
    shows('a');
    return { weights: weight && [weight.min, weight.max], shows };
  } catch {
    return undefined;
  }
}

/** The weight of headings and of what stands out. */
export const BOLD = 600;

/** Returns whether a font is variable and reaches from the weight of text to that of headings. */
export const reachesBold = ({ weights }: FontFace): boolean =>
  weights !== undefined && weights[0] <= 400 && weights[1] >= BOLD;
