import type { Looks } from '../model/schema/looks.ts';
import { readableAccent } from './accent-contrast.ts';
import type { Theme } from './palette.ts';

/** The contrast that a colour which the organisation did not choose has with every ground: that of the engine's own colours. */
const DERIVED_CONTRAST = 6.5;

/**
 * Returns the accent colour of each theme; undefined where the organisation has none of its own.
 * @param tokens the text of src/styles/tokens.css
 * @returns #rrggbb, as the organisation chose them; that of the dark theme made from the other where there is only one
 */
export function accentOf({ accent }: Pick<Looks, 'accent'>, tokens: string): Record<Theme, string> | undefined {
  if (accent === undefined) return undefined;
  if (typeof accent !== 'string') return accent;
  return { light: accent, dark: readableAccent(accent, 'dark', tokens, DERIVED_CONTRAST) };
}
