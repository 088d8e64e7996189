// One file. The other entry is a module for each formula, and every command would load all of them.
import culori from 'culori/require';

const { formatHex } = culori;

/** The two themes of the site. */
export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const COLOUR = String.raw`oklch\([^)]*\)`;

/**
 * Returns the colour that a role has in a theme.
 * @param tokens the text of src/styles/tokens.css, the one place where colours are defined
 * @param role the name of the property without its dashes
 * @returns #rrggbb; what sRGB cannot show becomes the nearest that it can
 * @throws Error when the sheet has no such role, or its colour cannot be read
 */
export function colourOf(tokens: string, role: string, theme: Theme): string {
  const found = new RegExp(`--${role}:\\s*(?:light-dark\\((${COLOUR}),\\s*(${COLOUR})\\)|(${COLOUR}))`).exec(tokens);
  const [, light, dark, both] = found ?? [];
  const colour = (theme === 'light' ? light : dark) ?? both;
  const hex = colour && formatHex(colour);
  if (!hex) throw new Error(`tokens.css defines no colour --${role} that can be read.`);
  return hex;
}

/** Returns the roles of the grounds on which text is set: the page, what is raised from it, and the grounds of verdicts and notes. */
export function groundRoles(tokens: string): string[] {
  return ['page', 'raised', ...[...tokens.matchAll(/--([a-z]+-ground):/g)].flatMap(([, role]) => role ?? [])];
}
