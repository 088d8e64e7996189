import { formatHex } from 'culori';

/** The roles of src/styles/tokens.css that a preview picture is painted with. */
const ROLES = {
  paper: 'raised',
  ink: 'ink',
  muted: 'muted',
  accent: 'link',
  allowed: 'allowed',
  conditional: 'conditional',
  approval: 'approval',
  prohibited: 'prohibited',
} as const;

export type Colours = Record<keyof typeof ROLES, string>;

/**
 * The light theme of the site in the only notation that the renderer reads.
 * @param tokens the text of src/styles/tokens.css
 * @returns #rrggbb for each role; what sRGB cannot show becomes the nearest that it can
 * @throws Error when the sheet has no such role, or its colour cannot be read
 */
export function coloursFrom(tokens: string): Colours {
  const hex = (role: string): string => {
    const light = new RegExp(`--${role}:\\s*(?:light-dark\\()?(oklch\\([^)]*\\))`).exec(tokens)?.[1];
    const colour = light && formatHex(light);
    if (!colour)
      throw new Error(`tokens.css defines no colour --${role} that a preview picture could be painted with.`);
    return colour;
  };
  const colours = Object.entries(ROLES).map(([name, role]) => [name, hex(role)]);
  return Object.fromEntries(colours) as Colours; // the names are those of ROLES
}
