import { colourOf } from '../looks/palette.ts';

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
 * @param accent the organisation's own, #rrggbb
 * @returns #rrggbb for each role; what sRGB cannot show becomes the nearest that it can
 * @throws Error when the sheet has no such role, or its colour cannot be read
 */
export function coloursFrom(tokens: string, accent?: string): Colours {
  const colours = Object.entries(ROLES).map(([name, role]) => [name, colourOf(tokens, role, 'light')]);
  return { ...(Object.fromEntries(colours) as Colours), ...(accent && { accent }) }; // the names are those of ROLES
}
