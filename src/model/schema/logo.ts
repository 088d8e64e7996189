import { z } from 'astro/zod';

const picture = z.string().regex(/^looks\/[a-z0-9][a-z0-9.-]*\.(?:svg|png)$/, {
  error:
    'a picture of the looks is an SVG or PNG file in content/looks/, written looks/logo.svg, in lower-case letters',
});

/** The pictures by which people know the organisation. */
export const logo = z.strictObject({
  light: picture.describe('The logo on a light ground: an SVG or PNG file in content/looks/.'),
  dark: picture.optional().describe('The same for the dark theme. Left out, there is one for both.'),
  icon: picture
    .optional()
    .describe(
      'A square mark that is clear at 16 pixels, for browser tabs and preview pictures. Left out, it is that of the engine.',
    ),
  replacesTitle: z
    .boolean()
    .default(false)
    .describe('Whether the header shows the logo alone, because it says the name. Left out, the title is beside it.'),
});
