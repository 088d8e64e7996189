import { z } from 'astro/zod';
import { fonts } from './fonts.ts';
import { logo } from './logo.ts';
import { EMPTY_OR_VISIBLE } from '../visible-text.ts';
import { date, fieldMeanings, line } from './fields.ts';

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

const footerLink = z.strictObject({
  name: line.describe('What the link says.'),
  // Registered on the clone that describe() makes: every line would be a link.
  url: line
    .describe('Where it leads: https:, mailto:, or a path of the handbook like /faq/.')
    .register(fieldMeanings, { link: true }),
});

/** The longest notice, in characters: it stands above everything, on telephones too. */
const MAX_NOTICE_LENGTH = 300;

const notice = z.strictObject({
  text: z
    .string()
    .trim()
    .min(1, { error: 'must not be empty' })
    .max(MAX_NOTICE_LENGTH, { error: `must be at most ${MAX_NOTICE_LENGTH} characters; link to a page that says more` })
    .regex(EMPTY_OR_VISIBLE, { error: 'shows nothing: write words that a reader can see' })
    .register(fieldMeanings, { text: 'current' })
    .brand<'InlineMarkdown'>()
    .describe('One or two sentences of inline Markdown, links too.'),
  until: date.optional().describe('The last day on which it is shown. Left out, it is shown until it is taken out.'),
});

/** The looks of the site that are the organisation's own. */
export const looks = z
  .strictObject({
    accent,
    logo: logo.optional().describe('The pictures by which people know you.'),
    fonts: fonts.optional().describe('The fonts in which the site is set, in place of those of the engine.'),
    notice: notice.optional().describe('What every page says above its header.'),
    footer: z
      .array(footerLink)
      .max(8, { error: 'at most 8 links; the rest belongs on a page' })
      .default([])
      .describe('Links at the foot of every page, beside those of the engine.'),
  })
  .prefault({})
  .describe('How the site looks: all of it may be left out.');

export type Looks = z.infer<typeof looks>;
