import type { Oklch } from 'culori';
import culori from 'culori/require';
import { colourOf, groundRoles, type Theme } from './palette.ts';

const { clampChroma, converter, formatHex, wcagContrast } = culori;

/** The contrast that WCAG 2.2 asks of text at level AA; it asks 3 of marks, which are set in the same colour. */
export const TEXT_CONTRAST = 4.5;

/** A ground of a theme, and the contrast of a colour with it. */
export interface GroundContrast {
  role: string;
  /** #rrggbb */
  ground: string;
  /** From 1, none, to 21, black and white. */
  contrast: number;
}

/** Returns the ground of a theme on which a colour is hardest to read: links are set on all of them. */
export function leastContrast(colour: string, theme: Theme, tokens: string): GroundContrast {
  const contrasts = groundRoles(tokens).map((role) => {
    const ground = colourOf(tokens, role, theme);
    return { role, ground, contrast: wcagContrast(colour, ground) };
  });
  return contrasts.reduce((least, one) => (one.contrast < least.contrast ? one : least));
}

const toOklch = converter('oklch');
const STEP = 0.0025;

/**
 * Returns the nearest colour of the same hue that can be read on every ground of a theme: darker in the light one, lighter in the
 * dark one, as colourful as the screen allows.
 * @param colour #rrggbb
 * @param needed the contrast to reach, at most that of black and white with the grounds
 * @returns #rrggbb; the colour itself where it can be read
 */
export function readableAccent(colour: string, theme: Theme, tokens: string, needed = TEXT_CONTRAST): string {
  const start = toOklch(colour);
  if (!start) throw new Error(`${colour} is no colour.`);
  const step = theme === 'light' ? -STEP : STEP;
  for (let l = start.l; l >= 0 && l <= 1; l += step) {
    const hex = l === start.l ? colour : inGamut({ ...start, l });
    if (leastContrast(hex, theme, tokens).contrast >= needed) return hex;
  }
  return theme === 'light' ? '#000000' : '#ffffff';
}

const inGamut = (colour: Oklch) => formatHex(clampChroma(colour, 'oklch'));
