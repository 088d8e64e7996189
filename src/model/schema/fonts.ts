import { z } from 'astro/zod';
import { USUAL_KILOBYTES } from '../font-size.ts';

const face = z.string().regex(/^looks\/[a-z0-9][a-z0-9.-]*\.woff2$/, {
  error: 'a font is a WOFF2 file in content/looks/, written looks/text-regular.woff2, in lower-case letters',
});

/** The most that `largest` may allow, in kilobytes: a subset with the characters of a Japanese handbook. */
const MAX_KILOBYTES = 600;

/** The fonts that the site is set in. */
export const fonts = z.strictObject({
  text: z
    .strictObject({
      regular: face.describe(
        'The upright font at its usual weight: a WOFF2 file in content/looks/, static or variable.',
      ),
      bold: face
        .optional()
        .describe('The weight of headings and of what stands out. A variable `regular` that reaches 600 needs none.'),
      italic: face.optional().describe('The italic, static or variable. Left out, browsers slant the upright one.'),
    })
    .optional()
    .describe('The font of all text. Left out, it is that of the engine.'),
  mono: face.optional().describe('The font of code and addresses. Left out, it is that of the reader’s system.'),
  largest: z
    .int({ error: 'must be a whole number of kilobytes' })
    .min(1)
    .max(MAX_KILOBYTES, { error: `must be at most ${MAX_KILOBYTES}, for every reader waits for it` })
    .default(USUAL_KILOBYTES)
    .describe('The most kilobytes that one of these files may have. Readers on slow lines wait for each.'),
});
