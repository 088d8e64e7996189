import { z } from 'astro/zod';

const colour = z
  .string()
  .regex(/^#[0-9a-fA-F]{6}$/, { error: 'a colour is "#" and six hexadecimal digits in quotes, like "#8b1a1a"' })
  .toLowerCase();

const accent = z
  .union([colour, z.strictObject({ light: colour, dark: colour })])
  .optional()
  .describe(
    'The colour of links, buttons and the focus: one, from which that of the dark theme is made, or light and dark. As text it needs a contrast of 4.5:1 in both themes.',
  );

/** The looks of the site that are the organisation's own. */
export const looks = z.strictObject({ accent }).prefault({}).describe('How the site looks: all of it may be left out.');

export type Looks = z.infer<typeof looks>;
