import type { Looks } from '../model/schema/looks.ts';
import { accentOf } from './accent-of.ts';
import { accentStyles } from './accent-styles.ts';
import { fontStyles, type OwnFonts } from './font-styles.ts';
import { LOGO_STYLES } from './logo-styles.ts';
import { NOTICE_STYLES } from './notice-styles.ts';

/**
 * Returns what the main style sheet of the site has at its end for how this organisation's site looks; nothing where it has left
 * all of that out.
 * @param tokens the text of src/styles/tokens.css
 * @param fonts what its fonts are, where they are its own
 */
export function lookStyles(looks: Looks, tokens: string, fonts?: OwnFonts): string {
  const accent = accentOf(looks, tokens);
  return [
    fonts ? fontStyles(fonts) : '',
    accent ? accentStyles(accent) : '',
    looks.logo ? LOGO_STYLES : '',
    looks.notice ? NOTICE_STYLES : '',
  ].join('');
}
